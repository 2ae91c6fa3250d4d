import type { Remedy } from '../../model/remedy.js';

export const massageAfter = {
  id: 'massage-after',
  whether: 'yes',
  isBad: 'mostly-not',
  answer: ['what', 'now'],
  cautions: ['stand'],
  offers: 'side-pillow-knees',
  partOf: 'massage',
  disagreements: ['rest-or-keep-moving'],
  grade: 'C',
  sources: ['common-practice'],
} as const satisfies Remedy;
