import type { Remedy } from '../../model/remedy.js';

export const neckTime = {
  id: 'neck-time',
  whether: 'mostly',
  whetherOf: ['so', 'will'],
  answer: ['what', 'now'],
  cautions: ['neck'],
  offers: 'neck-turns',
  grade: 'C',
  sources: ['hse-neck-pain'],
} as const satisfies Remedy;
