import type { Disagreement } from '../../model/disagreement.js';

export const stretchingOrStrengthening = {
  id: 'stretching-or-strengthening',
  row: 'c-13',
  seeds: ['s0-stretching-strengthens', 's2-stretch-strong-flexible'],
  whether: 'no',
  offers: 'brace-heel-slide',
  grade: 'B',
  sources: ['bandy-1994', 'acp-2017'],
} as const satisfies Disagreement;
