import type { Remedy } from '../../model/remedy.js';

export const period = {
  id: 'period',
  answer: ['what', 'now'],
  cautions: ['doctor'],
  offers: 'side-knee-hug',
  grade: 'C',
  sources: ['common-practice'],
} as const satisfies Remedy;
