import type { Remedy } from '../../model/remedy.js';

export const massageOil = {
  id: 'massage-oil',
  whether: 'depends',
  isBad: 'mostly-not',
  whetherOf: ['may', 'helps', 'so', 'need'],
  answer: ['what', 'now'],
  cautions: ['skin'],
  offers: 'self-massage-bed',
  disagreements: ['oils-glide-or-soothe'],
  grade: 'C',
  sources: ['common-practice'],
} as const satisfies Remedy;
