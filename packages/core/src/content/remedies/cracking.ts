import type { Remedy } from '../../model/remedy.js';

export const cracking = {
  id: 'cracking',
  whether: 'yes',
  answer: ['what', 'now'],
  cautions: ['crack'],
  offers: 'neck-turns',
  disagreements: ['back-in-place'],
  grade: 'B',
  sources: ['kawchuk-2015', 'subluxation-review'],
} as const satisfies Remedy;
