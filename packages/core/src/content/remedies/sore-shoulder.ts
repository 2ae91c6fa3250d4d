import type { Remedy } from '../../model/remedy.js';

export const soreShoulder = {
  id: 'sore-shoulder',
  whether: 'better-not',
  isBad: 'depends',
  answer: ['what', 'now'],
  cautions: ['doctor'],
  offers: 'side-pillow-knees',
  grade: 'C',
  sources: ['leicester-shoulder'],
} as const satisfies Remedy;
