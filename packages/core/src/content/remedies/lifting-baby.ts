import type { Remedy } from '../../model/remedy.js';

export const liftingBaby = {
  id: 'lifting-baby',
  whether: 'yes',
  answer: ['what', 'now'],
  cautions: ['new'],
  offers: 'basics-five',
  grade: 'C',
  sources: ['saraceni-2020'],
} as const satisfies Remedy;
