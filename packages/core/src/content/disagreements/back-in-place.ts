import type { Disagreement } from '../../model/disagreement.js';

export const backInPlace = {
  id: 'back-in-place',
  row: 'c-11',
  seeds: ['s0-massage-alignment', 's0-chiropractor-realigns'],
  whether: 'mostly-not',
  offers: 'ten-breaths',
  grade: 'A',
  sources: ['rubinstein-2019', 'subluxation-review', 'nice-ng59'],
} as const satisfies Disagreement;
