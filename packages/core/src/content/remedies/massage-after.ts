import type { Remedy } from '../../model/remedy.js';

export const massageAfter = {
  id: 'massage-after',
  answer: ['what', 'now'],
  cautions: ['stand'],
  partOf: 'massage',
  disagreements: ['rest-or-keep-moving'],
  grade: 'C',
  sources: ['common-practice'],
} as const satisfies Remedy;
