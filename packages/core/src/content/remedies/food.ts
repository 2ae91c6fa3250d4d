import type { Remedy } from '../../model/remedy.js';

export const food = {
  id: 'food',
  answer: ['what', 'now'],
  cautions: [],
  grade: 'D',
  sources: ['common-practice'],
} as const satisfies Remedy;
