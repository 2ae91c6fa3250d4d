import type { Remedy } from '../../model/remedy.js';

export const food = {
  id: 'food',
  whether: 'mostly-not',
  isBad: 'mostly-not',
  answer: ['what', 'now'],
  cautions: [],
  offers: 'ten-breaths',
  grade: 'D',
  sources: ['common-practice'],
} as const satisfies Remedy;
