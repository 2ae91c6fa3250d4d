import type { Remedy } from '../../model/remedy.js';

export const neckPillow = {
  id: 'neck-pillow',
  whether: 'a-little',
  isBad: 'mostly-not',
  answer: ['what', 'now'],
  cautions: [],
  offers: 'side-pillow-knees',
  partOf: 'pillow',
  grade: 'A',
  sources: ['pillow-review-2021'],
} as const satisfies Remedy;
