import type { Remedy } from '../../model/remedy.js';

export const painAtNight = {
  id: 'pain-at-night',
  whether: 'yes',
  isBad: 'mostly-not',
  answer: ['what', 'now'],
  cautions: ['doctor'],
  offers: 'midnight-micro',
  grade: 'C',
  sources: ['nhs-back-pain', 'g-care-red-flags'],
} as const satisfies Remedy;
