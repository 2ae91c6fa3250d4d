import type { Remedy } from '../../model/remedy.js';

export const children = {
  id: 'children',
  answer: ['what', 'now'],
  cautions: ['child'],
  grade: 'D',
  sources: ['common-practice'],
} as const satisfies Remedy;
