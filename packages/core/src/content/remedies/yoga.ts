import type { Remedy } from '../../model/remedy.js';

export const yoga = {
  id: 'yoga',
  answer: ['what', 'now'],
  cautions: ['stop'],
  partOf: 'exercise',
  offers: 'calm-eleven',
  grade: 'A',
  sources: ['yoga-review-2022', 'who-2023'],
} as const satisfies Remedy;
