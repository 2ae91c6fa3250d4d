import type { Remedy } from '../../model/remedy.js';

export const soreHip = {
  id: 'sore-hip',
  whether: 'better-not',
  isBad: 'depends',
  answer: ['what', 'now'],
  cautions: ['weeks'],
  offers: 'side-pillow-knees',
  grade: 'C',
  sources: ['kingston-hip'],
} as const satisfies Remedy;
