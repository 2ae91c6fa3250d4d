import type { Remedy } from '../../model/remedy.js';

export const gettingUp = {
  id: 'getting-up',
  whether: 'yes',
  isBad: 'mostly-not',
  answer: ['what', 'now'],
  cautions: ['danger'],
  offers: 'get-up',
  grade: 'C',
  sources: ['penn-recovery'],
} as const satisfies Remedy;
