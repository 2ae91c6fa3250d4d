import type { Remedy } from '../../model/remedy.js';

export const sport = {
  id: 'sport',
  whether: 'yes',
  answer: ['what', 'now'],
  cautions: ['stop'],
  offers: 'basics-five',
  partOf: 'exercise',
  grade: 'A',
  sources: ['exercise-review-2023', 'who-2023'],
} as const satisfies Remedy;
