import type { Remedy } from '../../model/remedy.js';

export const backStretcher = {
  id: 'back-stretcher',
  whether: 'nobody-knows',
  answer: ['what', 'now'],
  cautions: ['bones'],
  offers: 'calves-up-rest',
  grade: 'C',
  sources: ['common-practice'],
} as const satisfies Remedy;
