import type { Remedy } from '../../model/remedy.js';

export const turningOver = {
  id: 'turning-over',
  whether: 'yes',
  isBad: 'mostly-not',
  answer: ['what', 'now'],
  cautions: ['danger'],
  offers: 'turn-over',
  grade: 'C',
  sources: ['penn-recovery', 'northern-care-pgp'],
} as const satisfies Remedy;
