import type { Remedy } from '../../model/remedy.js';

export const pilates = {
  id: 'pilates',
  answer: ['what', 'now'],
  cautions: ['stop'],
  partOf: 'exercise',
  offers: 'pelvic-tilt',
  grade: 'A',
  sources: ['exercise-review-2023', 'who-2023', 'nhs-back-pain'],
} as const satisfies Remedy;
