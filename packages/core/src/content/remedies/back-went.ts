import type { Remedy } from '../../model/remedy.js';

export const backWent = {
  id: 'back-went',
  whether: 'perhaps',
  isBad: 'mostly-not',
  answer: ['what', 'now'],
  cautions: ['cauda'],
  offers: 'back-pillow-knees',
  grade: 'C',
  sources: ['nhs-back-pain'],
} as const satisfies Remedy;
