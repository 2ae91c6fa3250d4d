import type { Remedy } from '../../model/remedy.js';

export const comesBack = {
  id: 'comes-back',
  whether: 'perhaps',
  isBad: 'mostly-not',
  whetherOf: ['so', 'will'],
  answer: ['what', 'now'],
  cautions: ['weeks'],
  offers: 'basics-five',
  disagreements: ['quick-relief-or-weeks'],
  grade: 'A',
  sources: ['steffens-2016', 'pocovi-2024'],
} as const satisfies Remedy;
