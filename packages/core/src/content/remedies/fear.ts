import type { Remedy } from '../../model/remedy.js';

export const fear = {
  id: 'fear',
  answer: ['what', 'now'],
  cautions: ['help', 'chest'],
  offers: 'ten-breaths',
  grade: 'C',
  sources: ['csp-myths', 'nhs-back-pain'],
} as const satisfies Remedy;
