import type { Remedy } from '../../model/remedy.js';

export const fear = {
  id: 'fear',
  whether: 'mostly-not',
  isBad: 'mostly-not',
  answer: ['what', 'now'],
  cautions: ['help'],
  offers: 'ten-breaths',
  grade: 'C',
  sources: ['csp-myths', 'nhs-back-pain'],
} as const satisfies Remedy;
