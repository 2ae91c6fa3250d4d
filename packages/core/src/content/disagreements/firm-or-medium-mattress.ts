import type { Disagreement } from '../../model/disagreement.js';

export const firmOrMediumMattress = {
  id: 'firm-or-medium-mattress',
  row: 'c-01',
  seeds: ['s0-firm-mattress-support', 's0-avoid-soft-mattress', 's1-mattress-medium-firm-or-firm'],
  whether: 'mostly-not',
  offers: 'side-pillow-knees',
  grade: 'B',
  sources: ['kovacs-2003'],
} as const satisfies Disagreement;
