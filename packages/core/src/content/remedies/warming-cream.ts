import type { Remedy } from '../../model/remedy.js';

export const warmingCream = {
  id: 'warming-cream',
  answer: ['what', 'now'],
  cautions: ['no-heat'],
  grade: 'C',
  sources: ['common-practice'],
} as const satisfies Remedy;
