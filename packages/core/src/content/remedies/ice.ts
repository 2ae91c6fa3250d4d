import type { Remedy } from '../../model/remedy.js';

export const ice = {
  id: 'ice',
  answer: ['what', 'now'],
  cautions: ['skin'],
  grade: 'C',
  sources: ['french-2006', 'nhs-back-pain'],
} as const satisfies Remedy;
