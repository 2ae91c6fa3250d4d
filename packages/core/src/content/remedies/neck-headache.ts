import type { Remedy } from '../../model/remedy.js';

export const neckHeadache = {
  id: 'neck-headache',
  whether: 'perhaps',
  isBad: 'mostly-not',
  whetherOf: ['so', 'helps', 'normal'],
  answer: ['what', 'now'],
  cautions: ['sudden'],
  offers: 'neck-turns',
  grade: 'C',
  sources: ['uhmb-neck'],
} as const satisfies Remedy;
