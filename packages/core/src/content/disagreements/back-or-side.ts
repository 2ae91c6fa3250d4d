import type { Disagreement } from '../../model/disagreement.js';

export const backOrSide = {
  id: 'back-or-side',
  row: 'c-02',
  seeds: ['s0-sleep-on-back', 's1-side-best'],
  whether: 'depends',
  offers: 'side-pillow-knees',
  grade: 'B',
  sources: ['cary-2019', 'safer-baby-side-sleep', 'park-2021', 'gerd-sleep', 'nice-ng201'],
} as const satisfies Disagreement;
