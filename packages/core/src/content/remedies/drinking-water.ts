import type { Remedy } from '../../model/remedy.js';

export const drinkingWater = {
  id: 'drinking-water',
  whether: 'mostly-not',
  isBad: 'mostly-not',
  answer: ['what', 'now'],
  cautions: ['less'],
  offers: 'ten-breaths',
  grade: 'D',
  sources: ['common-practice'],
} as const satisfies Remedy;
