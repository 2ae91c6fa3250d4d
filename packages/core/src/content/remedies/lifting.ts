import type { Remedy } from '../../model/remedy.js';

export const lifting = {
  id: 'lifting',
  answer: ['what', 'now'],
  cautions: ['bones'],
  grade: 'B',
  sources: ['saraceni-2020'],
} as const satisfies Remedy;
