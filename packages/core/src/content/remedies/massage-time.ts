import type { Remedy } from '../../model/remedy.js';

export const massageTime = {
  id: 'massage-time',
  whether: 'depends',
  answer: ['what', 'now'],
  cautions: [],
  offers: 'self-massage-bed',
  partOf: 'massage',
  disagreements: ['until-relief-or-until-time'],
  grade: 'B',
  sources: ['sherman-2014'],
} as const satisfies Remedy;
