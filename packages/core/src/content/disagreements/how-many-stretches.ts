import type { Disagreement } from '../../model/disagreement.js';

export const howManyStretches = {
  id: 'how-many-stretches',
  row: 'c-24',
  seeds: [
    's2-six-sciatica-bed-stretches',
    's2-five-middle-back-stretches',
    's2-nine-bed-stretches',
    's2-two-standing-stretches',
    's2-eleven-stretch-routine',
    's2-eight-in-15-minutes',
    's2-five-common-exercises',
    's2-six-upper-mid-stretches',
    's2-four-bed-yoga-routines',
  ],
  whether: 'no',
  offers: 'basics-five',
  grade: 'C',
  sources: ['common-practice'],
} as const satisfies Disagreement;
