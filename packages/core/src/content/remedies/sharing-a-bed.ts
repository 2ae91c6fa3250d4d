import type { Remedy } from '../../model/remedy.js';

export const sharingABed = {
  id: 'sharing-a-bed',
  whether: 'perhaps',
  isBad: 'mostly-not',
  answer: ['what', 'now'],
  cautions: [],
  offers: 'side-pillow-knees',
  grade: 'D',
  sources: ['common-practice'],
} as const satisfies Remedy;
