import type { Remedy } from '../../model/remedy.js';

export const sport = {
  id: 'sport',
  answer: ['what', 'now'],
  cautions: ['stop'],
  partOf: 'exercise',
  offers: 'basics-five',
  grade: 'A',
  sources: ['exercise-review-2023', 'who-2023'],
} as const satisfies Remedy;
