import type { Disagreement } from '../../model/disagreement.js';

export const pillowUnderFeetOrKnees = {
  id: 'pillow-under-feet-or-knees',
  row: 'c-03',
  seeds: ['s0-pillow-under-feet'],
  whether: 'depends',
  offers: 'back-pillow-knees',
  grade: 'C',
  sources: ['mayo-sleep', 'nhs-sciatica'],
} as const satisfies Disagreement;
