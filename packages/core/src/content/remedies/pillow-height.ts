import type { Remedy } from '../../model/remedy.js';

export const pillowHeight = {
  id: 'pillow-height',
  whether: 'depends',
  whetherOf: ['may', 'helps', 'so', 'need'],
  answer: ['what', 'now'],
  cautions: [],
  offers: 'side-pillow-knees',
  partOf: 'pillow',
  grade: 'B',
  sources: ['pillow-review-2021'],
} as const satisfies Remedy;
