import type { Remedy } from '../../model/remedy.js';

export const neckPain = {
  id: 'neck-pain',
  answer: ['what', 'now'],
  cautions: ['neck'],
  offers: 'neck-turns',
  grade: 'C',
  sources: ['posture-2019'],
} as const satisfies Remedy;
