import type { Remedy } from '../../model/remedy.js';

export const surgery = {
  id: 'surgery',
  whether: 'rarely',
  isBad: 'depends',
  whetherOf: ['may', 'so', 'need', 'will'],
  answer: ['what', 'now'],
  cautions: ['help'],
  offers: 'side-pillow-knees',
  grade: 'C',
  sources: ['nhs-back-pain', 'wang-2020'],
} as const satisfies Remedy;
