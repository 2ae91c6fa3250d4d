import type { Remedy } from '../../model/remedy.js';

export const drinkingWater = {
  id: 'drinking-water',
  answer: ['what', 'now'],
  cautions: ['less'],
  grade: 'D',
  sources: ['common-practice'],
} as const satisfies Remedy;
