import type { Remedy } from '../../model/remedy.js';

export const massageRelief = {
  id: 'massage-relief',
  answer: ['what', 'now'],
  cautions: [],
  partOf: 'massage',
  disagreements: ['relief-in-minutes'],
  grade: 'A',
  sources: ['furlan-2015', 'sherman-2014'],
} as const satisfies Remedy;
