import type { Remedy } from '../../model/remedy.js';

export const walkOnBack = {
  id: 'walk-on-back',
  whether: 'better-not',
  answer: ['what', 'now'],
  cautions: ['never'],
  offers: 'partner-massage',
  grade: 'C',
  sources: ['common-practice'],
} as const satisfies Remedy;
