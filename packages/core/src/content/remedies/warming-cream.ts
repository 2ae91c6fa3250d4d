import type { Remedy } from '../../model/remedy.js';

export const warmingCream = {
  id: 'warming-cream',
  whether: 'a-little',
  isBad: 'mostly-not',
  answer: ['what', 'now'],
  cautions: ['no-heat'],
  offers: 'side-pillow-knees',
  grade: 'C',
  sources: ['common-practice'],
} as const satisfies Remedy;
