import type { Remedy } from '../../model/remedy.js';

export const physiotherapist = {
  id: 'physiotherapist',
  whether: 'yes',
  answer: ['what', 'now'],
  cautions: ['help'],
  offers: 'basics-five',
  grade: 'C',
  sources: ['nhs-back-pain', 'csp-back-pain'],
} as const satisfies Remedy;
