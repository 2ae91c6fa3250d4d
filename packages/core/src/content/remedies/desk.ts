import type { Remedy } from '../../model/remedy.js';

export const desk = {
  id: 'desk',
  whether: 'depends',
  answer: ['what', 'now'],
  cautions: [],
  offers: 'desk-two',
  disagreements: ['standing-or-sitting'],
  grade: 'A',
  sources: ['standing-desks', 'sit-stand-review', 'posture-2019'],
} as const satisfies Remedy;
