import type { Remedy } from '../../model/remedy.js';

export const coffee = {
  id: 'coffee',
  whether: 'mostly-not',
  isBad: 'mostly-not',
  answer: ['what', 'now'],
  cautions: [],
  offers: 'ten-breaths',
  grade: 'C',
  sources: ['nhs-insomnia'],
} as const satisfies Remedy;
