import type { Remedy } from '../../model/remedy.js';

export const stiffNeck = {
  id: 'stiff-neck',
  whether: 'perhaps',
  isBad: 'mostly-not',
  answer: ['what', 'now'],
  cautions: ['neck'],
  offers: 'neck-turns',
  insteadAt: { head: 'neck-headache' },
  grade: 'C',
  sources: ['hse-neck-pain'],
} as const satisfies Remedy;
