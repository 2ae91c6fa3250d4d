import type { Remedy } from '../../model/remedy.js';

export const inversion = {
  id: 'inversion',
  whether: 'better-not',
  answer: ['what', 'now'],
  cautions: ['eyes'],
  offers: 'calves-up-rest',
  partOf: 'traction',
  disagreements: ['hips-above-head'],
  grade: 'A',
  sources: ['nice-ng59', 'who-2023', 'inversion-eye-pressure'],
} as const satisfies Remedy;
