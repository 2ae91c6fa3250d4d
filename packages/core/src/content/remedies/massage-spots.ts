import type { Remedy } from '../../model/remedy.js';

export const massageSpots = {
  id: 'massage-spots',
  answer: ['what', 'now'],
  cautions: ['spine'],
  partOf: 'massage',
  disagreements: ['press-the-sore-spot'],
  grade: 'C',
  sources: ['common-practice'],
} as const satisfies Remedy;
