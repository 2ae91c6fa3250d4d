import type { Remedy } from '../../model/remedy.js';

export const vitaminD = {
  id: 'vitamin-d',
  whether: 'mostly-not',
  isBad: 'mostly-not',
  answer: ['what', 'now'],
  cautions: [],
  offers: 'ten-breaths',
  grade: 'A',
  sources: ['zadro-2018'],
} as const satisfies Remedy;
