import type { Remedy } from '../../model/remedy.js';

export const core = {
  id: 'core',
  answer: ['what', 'now'],
  cautions: ['stop'],
  partOf: 'exercise',
  offers: 'brace-heel-slide',
  grade: 'A',
  sources: ['exercise-review-2023', 'who-2023'],
} as const satisfies Remedy;
