import type { Remedy } from '../../model/remedy.js';

export const swimming = {
  id: 'swimming',
  whether: 'yes',
  answer: ['what', 'now'],
  cautions: ['stop'],
  offers: 'basics-five',
  partOf: 'exercise',
  grade: 'C',
  sources: ['nhs-back-pain'],
} as const satisfies Remedy;
