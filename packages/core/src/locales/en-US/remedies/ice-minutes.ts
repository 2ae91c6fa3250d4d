import type { RemedyWords } from '../../remedyWords.js';

export const iceMinutes: RemedyWords<'ice-minutes'> = {
  name: 'how long cold stays on',
  aka: ['how long to use ice', 'minutes of ice'],
  answer: {
    what: 'About {minutes} at a time, two or three times a day.',
    now: 'Wrap the pack in a towel, hold it to the sore part, and put it away again before you sleep.',
  },
  more: 'Frozen peas in a kitchen towel do as well as a pack. If the skin turns white or numb, that is long enough.',
  cautions: {
    skin: 'Never straight on the skin, nor where it is numb.',
  },
};
