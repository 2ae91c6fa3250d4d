import type { Remedy } from '../../model/remedy.js';

export const swimming = {
  id: 'swimming',
  answer: ['what', 'now'],
  cautions: ['stop'],
  partOf: 'exercise',
  grade: 'C',
  sources: ['nhs-back-pain'],
} as const satisfies Remedy;
