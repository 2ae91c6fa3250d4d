import type { Remedy } from '../../model/remedy.js';

export const mixingWithDrink = {
  id: 'mixing-with-drink',
  partOf: 'medication',
  whether: 'no',
  isBad: 'yes',
  answer: ['what', 'now'],
  cautions: ['drowsy'],
  offers: 'ten-breaths',
  grade: 'C',
  sources: ['fda-opioid-label'],
} as const satisfies Remedy;
