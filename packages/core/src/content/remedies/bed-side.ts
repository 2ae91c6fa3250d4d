import type { Remedy } from '../../model/remedy.js';

export const bedSide = {
  id: 'bed-side',
  whether: 'no',
  isBad: 'no',
  answer: ['what', 'now'],
  cautions: [],
  offers: 'get-up',
  grade: 'D',
  sources: ['common-practice'],
} as const satisfies Remedy;
