import type { Remedy } from '../../model/remedy.js';

export const work = {
  id: 'work',
  answer: ['what', 'now'],
  cautions: ['help'],
  disagreements: ['rest-or-keep-moving'],
  grade: 'C',
  sources: ['nhs-back-pain', 'csp-myths'],
} as const satisfies Remedy;
