import type { Remedy } from '../../model/remedy.js';

export const insoles = {
  id: 'insoles',
  whether: 'mostly-not',
  isBad: 'mostly-not',
  answer: ['what', 'now'],
  cautions: [],
  offers: 'basics-five',
  grade: 'A',
  sources: ['nice-ng59'],
} as const satisfies Remedy;
