import type { Disagreement } from '../../model/disagreement.js';

export const frontLyingOrNot = {
  id: 'front-lying-or-not',
  row: 'c-04',
  seeds: ['s1-stomach-for-disc', 's1-avoid-prone-arms-overhead'],
  whether: 'depends',
  offers: 'prone-pillow-pelvis',
  grade: 'D',
  sources: ['mayo-sleep', 'cary-2019'],
} as const satisfies Disagreement;
