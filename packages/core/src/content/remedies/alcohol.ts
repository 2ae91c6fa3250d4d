import type { Remedy } from '../../model/remedy.js';

export const alcohol = {
  id: 'alcohol',
  whether: 'better-not',
  answer: ['what', 'now'],
  cautions: ['pills'],
  offers: 'ten-breaths',
  grade: 'B',
  sources: ['ebrahim-2013', 'nhs-insomnia'],
} as const satisfies Remedy;
