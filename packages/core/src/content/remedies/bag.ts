import type { Remedy } from '../../model/remedy.js';

export const bag = {
  id: 'bag',
  whether: 'perhaps',
  isBad: 'mostly-not',
  answer: ['what', 'now'],
  cautions: [],
  offers: 'upper-back-relief',
  grade: 'C',
  sources: ['common-practice'],
} as const satisfies Remedy;
