import type { Remedy } from '../../model/remedy.js';

export const toTheToilet = {
  id: 'to-the-toilet',
  whether: 'yes',
  answer: ['what', 'now'],
  cautions: ['bladder'],
  offers: 'get-up',
  grade: 'C',
  sources: ['penn-recovery'],
} as const satisfies Remedy;
