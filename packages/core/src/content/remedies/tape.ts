import type { Remedy } from '../../model/remedy.js';

export const tape = {
  id: 'tape',
  answer: ['what', 'now'],
  cautions: ['skin'],
  grade: 'C',
  sources: ['common-practice'],
} as const satisfies Remedy;
