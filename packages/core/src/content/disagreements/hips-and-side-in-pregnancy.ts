import type { Disagreement } from '../../model/disagreement.js';

export const hipsAndSideInPregnancy = {
  id: 'hips-and-side-in-pregnancy',
  row: 'c-22',
  seeds: ['s2-pregnancy-lumbar-pain', 's2-hip-opening'],
  whether: 'depends',
  offers: 'pregnancy-side',
  grade: 'B',
  sources: ['cambridge-pgp', 'safer-baby-side-sleep', 'nice-ng201'],
} as const satisfies Disagreement;
