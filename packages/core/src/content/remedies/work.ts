import type { Remedy } from '../../model/remedy.js';

export const work = {
  id: 'work',
  whether: 'yes',
  isBad: 'mostly-not',
  whetherOf: ['may', 'so', 'helps'],
  answer: ['what', 'now'],
  cautions: ['help'],
  offers: 'basics-five',
  disagreements: ['rest-or-keep-moving'],
  grade: 'C',
  sources: ['nhs-back-pain', 'csp-myths'],
} as const satisfies Remedy;
