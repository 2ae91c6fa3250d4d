import type { RemedyWords } from '../../remedyWords.js';

export const period: RemedyWords<'period'> = {
  name: 'period pain',
  aka: ['period pain', 'menstrual cramps'],
  answer: {
    what: 'Period pain is often felt in the low back, and eases in a few days.',
    now: 'Curl up loosely on your side, and breathe into your belly.',
  },
  more: 'Warmth on the belly, for a while and never asleep, is what most people like, and gentle movement by day.',
  cautions: {
    doctor: 'If it is new, much stronger than usual, or you may be pregnant: have it checked.',
  },
};
