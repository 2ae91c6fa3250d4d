import type { Remedy } from '../../model/remedy.js';

export const deskBreaks = {
  id: 'desk-breaks',
  partOf: 'desk',
  whether: 'depends',
  answer: ['what', 'now'],
  cautions: [],
  offers: 'desk-two',
  grade: 'A',
  sources: ['standing-desks', 'sit-stand-review', 'posture-2019'],
} as const satisfies Remedy;
