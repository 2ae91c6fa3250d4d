import type { Remedy } from '../../model/remedy.js';

export const snoring = {
  id: 'snoring',
  whether: 'yes',
  isBad: 'depends',
  answer: ['what', 'now'],
  cautions: ['doctor'],
  offers: 'side-pillow-knees',
  grade: 'C',
  sources: ['common-practice'],
} as const satisfies Remedy;
