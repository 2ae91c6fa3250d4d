import type { Remedy } from '../../model/remedy.js';

export const sideToGetUp = {
  id: 'side-to-get-up',
  whether: 'depends',
  isBad: 'mostly-not',
  answer: ['what', 'now'],
  cautions: ['danger'],
  offers: 'get-up',
  grade: 'C',
  sources: ['penn-recovery'],
} as const satisfies Remedy;
