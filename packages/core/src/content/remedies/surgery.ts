import type { Remedy } from '../../model/remedy.js';

export const surgery = {
  id: 'surgery',
  answer: ['what', 'now'],
  cautions: ['help'],
  grade: 'C',
  sources: ['nhs-back-pain', 'wang-2020'],
} as const satisfies Remedy;
