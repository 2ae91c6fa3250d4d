import type { Remedy } from '../../model/remedy.js';

export const numbHands = {
  id: 'numb-hands',
  whether: 'perhaps',
  isBad: 'mostly-not',
  answer: ['what', 'now'],
  cautions: ['seen'],
  offers: 'back-pillow-knees',
  grade: 'C',
  sources: ['nidirect-carpal-tunnel'],
} as const satisfies Remedy;
