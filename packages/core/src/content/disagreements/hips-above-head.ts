import type { Disagreement } from '../../model/disagreement.js';

export const hipsAboveHead = {
  id: 'hips-above-head',
  row: 'c-08',
  seeds: ['s3-hips-higher-than-head', 's3-distributes-weight'],
  whether: 'better-not',
  offers: 'calves-up-rest',
  grade: 'B',
  sources: ['inversion-eye-pressure', 'jasien-2015', 'gerd-sleep'],
} as const satisfies Disagreement;
