import type { Remedy } from '../../model/remedy.js';

export const armsInBed = {
  id: 'arms-in-bed',
  whether: 'depends',
  answer: ['what', 'now'],
  cautions: [],
  offers: 'side-pillow-knees',
  grade: 'C',
  sources: ['common-practice'],
} as const satisfies Remedy;
