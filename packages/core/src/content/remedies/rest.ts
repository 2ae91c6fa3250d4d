import type { Remedy } from '../../model/remedy.js';

export const rest = {
  id: 'rest',
  timing: { longestDays: 2 },
  whether: 'mostly-not',
  answer: ['active', 'night', 'tomorrow'],
  cautions: ['weak-leg'],
  offers: 'pelvic-tilt',
  disagreements: ['rest-or-keep-moving'],
  grade: 'A',
  sources: ['dahm-2010', 'nice-ng59', 'nass-bed-rest', 'nhs-back-pain'],
} as const satisfies Remedy;
