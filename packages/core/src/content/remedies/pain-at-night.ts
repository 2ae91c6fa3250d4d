import type { Remedy } from '../../model/remedy.js';

export const painAtNight = {
  id: 'pain-at-night',
  whether: 'yes',
  isBad: 'mostly-not',
  whetherOf: ['so', 'normal'],
  answer: ['what', 'now'],
  cautions: ['doctor'],
  offers: 'midnight-micro',
  insteadAt: { neck: 'neck-pain', shoulder: 'shoulder-pain', head: 'neck-headache' },
  grade: 'C',
  sources: ['nhs-back-pain', 'g-care-red-flags'],
} as const satisfies Remedy;
