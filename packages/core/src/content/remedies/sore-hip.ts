import type { Remedy } from '../../model/remedy.js';

export const soreHip = {
  id: 'sore-hip',
  answer: ['what', 'now'],
  cautions: ['weeks'],
  offers: 'back-pillow-knees',
  grade: 'C',
  sources: ['kingston-hip'],
} as const satisfies Remedy;
