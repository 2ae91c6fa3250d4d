import type { Remedy } from '../../model/remedy.js';

export const massageRelief = {
  id: 'massage-relief',
  whether: 'a-little',
  isBad: 'mostly-not',
  answer: ['what', 'now'],
  cautions: [],
  offers: 'self-massage-bed',
  partOf: 'massage',
  disagreements: ['relief-in-minutes'],
  grade: 'A',
  sources: ['furlan-2015', 'sherman-2014'],
} as const satisfies Remedy;
