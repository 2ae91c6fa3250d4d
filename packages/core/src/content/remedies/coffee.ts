import type { Remedy } from '../../model/remedy.js';

export const coffee = {
  id: 'coffee',
  answer: ['what', 'now'],
  cautions: [],
  offers: 'ten-breaths',
  grade: 'C',
  sources: ['nhs-insomnia'],
} as const satisfies Remedy;
