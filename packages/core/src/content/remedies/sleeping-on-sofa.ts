import type { Remedy } from '../../model/remedy.js';

export const sleepingOnSofa = {
  id: 'sleeping-on-sofa',
  whether: 'depends',
  answer: ['what', 'now'],
  cautions: [],
  offers: 'side-pillow-knees',
  grade: 'D',
  sources: ['common-practice'],
} as const satisfies Remedy;
