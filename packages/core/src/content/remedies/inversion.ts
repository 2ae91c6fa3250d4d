import type { Remedy } from '../../model/remedy.js';

export const inversion = {
  id: 'inversion',
  answer: ['what', 'now'],
  cautions: ['eyes'],
  partOf: 'traction',
  offers: 'calves-up-rest',
  disagreements: ['hips-above-head'],
  grade: 'A',
  sources: ['nice-ng59', 'who-2023', 'inversion-eye-pressure'],
} as const satisfies Remedy;
