import type { Remedy } from '../../model/remedy.js';

export const massageBlood = {
  id: 'massage-blood',
  whether: 'mostly-not',
  isBad: 'mostly-not',
  answer: ['what', 'now'],
  cautions: [],
  offers: 'ten-breaths',
  partOf: 'massage',
  grade: 'B',
  sources: ['wiltshire-2010'],
} as const satisfies Remedy;
