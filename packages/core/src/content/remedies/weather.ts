import type { Remedy } from '../../model/remedy.js';

export const weather = {
  id: 'weather',
  whether: 'mostly-not',
  isBad: 'mostly-not',
  answer: ['what', 'now'],
  cautions: [],
  offers: 'basics-five',
  grade: 'B',
  sources: ['steffens-2014'],
} as const satisfies Remedy;
