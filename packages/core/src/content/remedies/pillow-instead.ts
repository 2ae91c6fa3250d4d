import type { Remedy } from '../../model/remedy.js';

export const pillowInstead = {
  id: 'pillow-instead',
  answer: ['what', 'now'],
  cautions: [],
  partOf: 'pillow',
  offers: 'side-pillow-knees',
  grade: 'D',
  sources: ['common-practice'],
} as const satisfies Remedy;
