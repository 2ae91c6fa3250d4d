import type { RemedyWords } from '../../remedyWords.js';

export const holdTime: RemedyWords<'hold-time'> = {
  name: 'how long to hold a stretch',
  aka: ['how long to hold a stretch', 'holding a stretch', 'stretch time'],
  answer: {
    what: 'About half a minute is enough; twice as long gained nothing in one trial.',
    now: 'Ease in until you feel it, and stay there without force.',
  },
  more: 'If a muscle shakes, that is too much; come back by half. It is not a sign that something good happens.',
  cautions: {
    stop: 'Stop if it turns sharp, or spreads down a leg or an arm.',
  },
};
