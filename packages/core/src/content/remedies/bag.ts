import type { Remedy } from '../../model/remedy.js';

export const bag = {
  id: 'bag',
  answer: ['what', 'now'],
  cautions: [],
  grade: 'C',
  sources: ['common-practice'],
} as const satisfies Remedy;
