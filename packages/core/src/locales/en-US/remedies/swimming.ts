import type { RemedyWords } from '../../remedyWords.js';

export const swimming: RemedyWords<'swimming'> = {
  name: 'swimming',
  aka: ['swim', 'aqua jogging'],
  answer: {
    what: 'Health services name swimming among what may ease a sore back; no stroke is known to be best.',
    now: 'Choose the stroke that feels easy, and turn back early.',
  },
  more: 'On your back the neck rests. If breaststroke makes the low back ache, try another.',
  cautions: {
    stop: 'Stop if it turns sharp, or spreads down a leg or an arm.',
  },
};
