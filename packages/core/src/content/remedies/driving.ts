import type { Remedy } from '../../model/remedy.js';

export const driving = {
  id: 'driving',
  whether: 'depends',
  answer: ['what', 'now'],
  cautions: ['not'],
  offers: 'basics-five',
  grade: 'C',
  sources: ['nhs-posture'],
} as const satisfies Remedy;
