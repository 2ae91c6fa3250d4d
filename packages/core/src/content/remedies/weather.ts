import type { Remedy } from '../../model/remedy.js';

export const weather = {
  id: 'weather',
  answer: ['what', 'now'],
  cautions: [],
  offers: 'basics-five',
  grade: 'B',
  sources: ['steffens-2014'],
} as const satisfies Remedy;
