import type { Remedy } from '../../model/remedy.js';

export const massageSpots = {
  id: 'massage-spots',
  whether: 'better-not',
  isBad: 'mostly-not',
  answer: ['what', 'now'],
  cautions: ['spine'],
  offers: 'self-massage-bed',
  partOf: 'massage',
  disagreements: ['press-the-sore-spot'],
  grade: 'C',
  sources: ['common-practice'],
} as const satisfies Remedy;
