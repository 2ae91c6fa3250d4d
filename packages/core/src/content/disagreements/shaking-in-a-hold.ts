import type { Disagreement } from '../../model/disagreement.js';

export const shakingInAHold = {
  id: 'shaking-in-a-hold',
  row: 'c-09',
  seeds: ['s3-hold-longer', 's3-lactic-acid-tremble'],
  whether: 'no',
  offers: 'basics-five',
  grade: 'B',
  sources: ['bandy-1994', 'wiltshire-2010'],
} as const satisfies Disagreement;
