import type { Disagreement } from '../../model/disagreement.js';

export const quickReliefOrWeeks = {
  id: 'quick-relief-or-weeks',
  row: 'c-21',
  seeds: [
    's0-sleep-peacefully-no-time',
    's0-permanent-relief-cause',
    's1-feel-better-soon',
    's2-couple-stretches-away',
    's2-improves-weeks-months',
  ],
  whether: 'mostly-not',
  offers: 'ten-breaths',
  grade: 'A',
  sources: ['costa-2012', 'henschke-2008', 'pengel-2003'],
} as const satisfies Disagreement;
