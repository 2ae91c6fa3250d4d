import type { Remedy } from '../../model/remedy.js';

export const tape = {
  id: 'tape',
  whether: 'mostly-not',
  isBad: 'mostly-not',
  answer: ['what', 'now'],
  cautions: ['skin'],
  offers: 'ten-breaths',
  grade: 'C',
  sources: ['common-practice'],
} as const satisfies Remedy;
