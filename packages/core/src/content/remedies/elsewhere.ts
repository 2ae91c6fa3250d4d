import type { Remedy } from '../../model/remedy.js';

export const elsewhere = {
  id: 'elsewhere',
  whether: 'not-known',
  answer: ['what', 'now'],
  cautions: ['seen'],
  offers: 'ten-breaths',
  grade: 'D',
  sources: ['common-practice'],
} as const satisfies Remedy;
