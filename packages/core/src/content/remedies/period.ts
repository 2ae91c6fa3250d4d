import type { Remedy } from '../../model/remedy.js';

export const period = {
  id: 'period',
  whether: 'perhaps',
  isBad: 'mostly-not',
  answer: ['what', 'now'],
  cautions: ['doctor'],
  offers: 'side-knee-hug',
  grade: 'C',
  sources: ['common-practice'],
} as const satisfies Remedy;
