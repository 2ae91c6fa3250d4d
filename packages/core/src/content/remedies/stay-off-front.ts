import type { Remedy } from '../../model/remedy.js';

export const stayOffFront = {
  id: 'stay-off-front',
  whether: 'depends',
  isBad: 'mostly-not',
  answer: ['what', 'now'],
  cautions: [],
  offers: 'three-quarter-pillow',
  disagreements: ['front-lying-or-not'],
  grade: 'D',
  sources: ['common-practice'],
} as const satisfies Remedy;
