import type { Remedy } from '../../model/remedy.js';

export const backStretcher = {
  id: 'back-stretcher',
  answer: ['what', 'now'],
  cautions: ['bones'],
  grade: 'C',
  sources: ['common-practice'],
} as const satisfies Remedy;
