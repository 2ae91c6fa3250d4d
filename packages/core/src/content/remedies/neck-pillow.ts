import type { Remedy } from '../../model/remedy.js';

export const neckPillow = {
  id: 'neck-pillow',
  answer: ['what', 'now'],
  cautions: ['stack'],
  partOf: 'pillow',
  offers: 'side-pillow-knees',
  grade: 'A',
  sources: ['pillow-review-2021'],
} as const satisfies Remedy;
