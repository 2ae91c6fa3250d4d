import type { Remedy } from '../../model/remedy.js';

export const childTablets = {
  id: 'child-tablets',
  partOf: 'medication',
  whether: 'ask-first',
  isBad: 'ask-first',
  answer: ['what', 'now'],
  cautions: ['too-much'],
  grade: 'C',
  sources: ['common-practice'],
} as const satisfies Remedy;
