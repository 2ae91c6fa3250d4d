import type { Disagreement } from '../../model/disagreement.js';

export const holdingTheBreath = {
  id: 'holding-the-breath',
  row: 'c-23',
  seeds: ['s2-ten-slow-deep-breaths'],
  whether: 'no',
  offers: 'ten-breaths',
  grade: 'C',
  sources: ['slow-breathing-2019'],
} as const satisfies Disagreement;
