import type { Remedy } from '../../model/remedy.js';

export const soreShoulder = {
  id: 'sore-shoulder',
  answer: ['what', 'now'],
  cautions: ['doctor'],
  offers: 'back-pillow-knees',
  grade: 'C',
  sources: ['common-practice'],
} as const satisfies Remedy;
