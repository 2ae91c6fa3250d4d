import type { RemedyWords } from '../../remedyWords.js';

export const comesBack: RemedyWords<'comes-back'> = {
  name: 'pain that comes back',
  aka: ['why it comes back', 'keeping it away'],
  answer: {
    what: 'It comes back for many people, and mostly eases again; regular exercise made that rarer in a review.',
    now: 'Choose two movements, and keep them when it is better.',
  },
  more: 'Exercise with advice did best, over a year; belts, insoles and advice alone did not. It lasts as long as you keep at it.',
  cautions: {
    weeks: 'No better in a few weeks: see a doctor.',
  },
};
