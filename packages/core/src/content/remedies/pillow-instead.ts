import type { Remedy } from '../../model/remedy.js';

export const pillowInstead = {
  id: 'pillow-instead',
  whether: 'yes',
  isBad: 'mostly-not',
  answer: ['what', 'now'],
  cautions: [],
  offers: 'side-pillow-knees',
  partOf: 'pillow',
  grade: 'D',
  sources: ['common-practice'],
} as const satisfies Remedy;
