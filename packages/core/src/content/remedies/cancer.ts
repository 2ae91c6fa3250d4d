import type { Remedy } from '../../model/remedy.js';

export const cancer = {
  id: 'cancer',
  answer: ['what', 'now'],
  cautions: ['see'],
  grade: 'C',
  sources: ['nhs-back-pain', 'g-care-red-flags'],
} as const satisfies Remedy;
