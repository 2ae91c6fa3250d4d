import type { Remedy } from '../../model/remedy.js';

export const pregnantAche = {
  id: 'pregnant-ache',
  whether: 'yes',
  isBad: 'mostly-not',
  whetherOf: ['so', 'normal'],
  precaution: 'pregnant',
  answer: ['what', 'now'],
  cautions: ['baby'],
  offers: 'side-pillow-knees',
  grade: 'C',
  sources: ['cambridge-pgp', 'northern-care-pgp'],
} as const satisfies Remedy;
