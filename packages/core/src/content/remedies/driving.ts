import type { Remedy } from '../../model/remedy.js';

export const driving = {
  id: 'driving',
  answer: ['what', 'now'],
  cautions: ['not'],
  grade: 'C',
  sources: ['nhs-posture'],
} as const satisfies Remedy;
