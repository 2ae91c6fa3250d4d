import type { Remedy } from '../../model/remedy.js';

export const bra = {
  id: 'bra',
  answer: ['what', 'now'],
  cautions: [],
  grade: 'C',
  sources: ['common-practice'],
} as const satisfies Remedy;
