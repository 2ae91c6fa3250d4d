import type { Remedy } from '../../model/remedy.js';

export const allOfIt = {
  id: 'all-of-it',
  whether: 'no',
  isBad: 'no',
  whetherOf: ['so', 'need'],
  answer: ['what', 'now'],
  cautions: [],
  offers: 'basics-five',
  disagreements: ['how-many-stretches'],
  grade: 'D',
  sources: ['common-practice'],
} as const satisfies Remedy;
