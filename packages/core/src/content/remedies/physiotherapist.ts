import type { Remedy } from '../../model/remedy.js';

export const physiotherapist = {
  id: 'physiotherapist',
  answer: ['what', 'now'],
  cautions: ['help'],
  grade: 'C',
  sources: ['nhs-back-pain', 'csp-back-pain'],
} as const satisfies Remedy;
