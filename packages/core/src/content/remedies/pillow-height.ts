import type { Remedy } from '../../model/remedy.js';

export const pillowHeight = {
  id: 'pillow-height',
  answer: ['what', 'now'],
  cautions: ['stack'],
  partOf: 'pillow',
  offers: 'side-pillow-knees',
  grade: 'B',
  sources: ['pillow-review-2021'],
} as const satisfies Remedy;
