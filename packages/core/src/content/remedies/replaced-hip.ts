import type { Remedy } from '../../model/remedy.js';

export const replacedHip = {
  id: 'replaced-hip',
  precaution: 'hip-replacement',
  whether: 'depends',
  isBad: 'depends',
  answer: ['what', 'now'],
  cautions: ['out'],
  offers: 'back-pillow-knees',
  grade: 'C',
  sources: ['lhsc-hip'],
} as const satisfies Remedy;
