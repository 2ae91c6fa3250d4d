import type { Remedy } from '../../model/remedy.js';

export const massageBlood = {
  id: 'massage-blood',
  answer: ['what', 'now'],
  cautions: [],
  partOf: 'massage',
  grade: 'B',
  sources: ['wiltshire-2010'],
} as const satisfies Remedy;
