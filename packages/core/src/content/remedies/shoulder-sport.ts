import type { Remedy } from '../../model/remedy.js';

export const shoulderSport = {
  id: 'shoulder-sport',
  whether: 'depends',
  answer: ['what', 'now'],
  cautions: ['lift'],
  offers: 'back-pillow-knees',
  grade: 'C',
  sources: ['leicester-shoulder'],
} as const satisfies Remedy;
