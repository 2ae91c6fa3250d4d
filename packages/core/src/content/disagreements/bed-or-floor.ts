import type { Disagreement } from '../../model/disagreement.js';

export const bedOrFloor = {
  id: 'bed-or-floor',
  row: 'c-19',
  seeds: ['s2-stretch-in-own-bed'],
  whether: 'depends',
  offers: 'basics-five',
  grade: 'C',
  sources: ['common-practice'],
} as const satisfies Disagreement;
