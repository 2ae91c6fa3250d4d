import type { Remedy } from '../../model/remedy.js';

export const soreHip = {
  id: 'sore-hip',
  whether: 'better-not',
  isBad: 'depends',
  answer: ['what', 'now'],
  cautions: ['weeks'],
  offers: 'side-pillow-knees',
  insteadFor: { 'hip-replacement': 'replaced-hip' },
  grade: 'C',
  sources: ['kingston-hip'],
} as const satisfies Remedy;
