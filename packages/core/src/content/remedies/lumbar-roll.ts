import type { Remedy } from '../../model/remedy.js';

export const lumbarRoll = {
  id: 'lumbar-roll',
  whether: 'perhaps',
  isBad: 'mostly-not',
  answer: ['what', 'now'],
  cautions: [],
  offers: 'back-pillow-knees',
  grade: 'C',
  sources: ['common-practice'],
} as const satisfies Remedy;
