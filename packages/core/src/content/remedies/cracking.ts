import type { Remedy } from '../../model/remedy.js';

export const cracking = {
  id: 'cracking',
  whether: 'depends',
  answer: ['what', 'now'],
  cautions: ['crack'],
  offers: 'neck-turns',
  disagreements: ['back-in-place'],
  grade: 'C',
  sources: ['acep-neck-artery', 'kawchuk-2015', 'subluxation-review'],
} as const satisfies Remedy;
