import type { Remedy } from '../../model/remedy.js';

export const deadArm = {
  id: 'dead-arm',
  whether: 'yes',
  isBad: 'mostly-not',
  answer: ['what', 'now'],
  cautions: ['numb'],
  offers: 'back-pillow-knees',
  grade: 'C',
  sources: ['common-practice'],
} as const satisfies Remedy;
