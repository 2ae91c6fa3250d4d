import type { Remedy } from '../../model/remedy.js';

export const kidneys = {
  id: 'kidneys',
  answer: ['what', 'now'],
  cautions: ['today'],
  grade: 'C',
  sources: ['nhs-kidney-infection'],
} as const satisfies Remedy;
