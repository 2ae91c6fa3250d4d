import type { Remedy } from '../../model/remedy.js';

export const vitaminD = {
  id: 'vitamin-d',
  answer: ['what', 'now'],
  cautions: [],
  grade: 'A',
  sources: ['zadro-2018'],
} as const satisfies Remedy;
