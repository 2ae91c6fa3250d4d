import type { Remedy } from '../../model/remedy.js';

export const stiffMidBack = {
  id: 'stiff-mid-back',
  whether: 'nobody-knows',
  isBad: 'mostly-not',
  answer: ['what', 'now'],
  cautions: ['stop'],
  offers: 'mid-back-five',
  grade: 'C',
  sources: ['common-practice'],
} as const satisfies Remedy;
