import type { Remedy } from '../../model/remedy.js';

export const insoles = {
  id: 'insoles',
  answer: ['what', 'now'],
  cautions: [],
  grade: 'A',
  sources: ['nice-ng59'],
} as const satisfies Remedy;
