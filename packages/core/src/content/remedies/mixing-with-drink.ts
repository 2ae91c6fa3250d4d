import type { Remedy } from '../../model/remedy.js';

export const mixingWithDrink = {
  id: 'mixing-with-drink',
  partOf: 'medication',
  whether: 'no',
  isBad: 'yes',
  whetherOf: ['may', 'so'],
  answer: ['what', 'now'],
  cautions: ['drowsy'],
  grade: 'C',
  sources: ['fda-opioid-label'],
} as const satisfies Remedy;
