import type { Remedy } from '../../model/remedy.js';

export const inTheFamily = {
  id: 'in-the-family',
  whether: 'in-part',
  isBad: 'mostly-not',
  whetherOf: ['so'],
  answer: ['what', 'now'],
  cautions: [],
  offers: 'basics-five',
  grade: 'B',
  sources: ['battie-2009'],
} as const satisfies Remedy;
