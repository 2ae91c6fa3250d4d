import type { Remedy } from '../../model/remedy.js';

export const cancer = {
  id: 'cancer',
  whether: 'rarely',
  whetherOf: ['so', 'will'],
  answer: ['what', 'now'],
  cautions: ['see'],
  offers: 'ten-breaths',
  grade: 'C',
  sources: ['nhs-back-pain', 'g-care-red-flags'],
} as const satisfies Remedy;
