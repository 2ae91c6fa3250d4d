import type { Remedy } from '../../model/remedy.js';

export const liftingBaby = {
  id: 'lifting-baby',
  answer: ['what', 'now'],
  cautions: ['new'],
  grade: 'C',
  sources: ['saraceni-2020'],
} as const satisfies Remedy;
