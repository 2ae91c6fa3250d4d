import type { Remedy } from '../../model/remedy.js';

export const cracking = {
  id: 'cracking',
  whether: 'depends',
  answer: ['what', 'now'],
  cautions: ['crack'],
  offers: 'neck-turns',
  disagreements: ['back-in-place'],
  careFor: ['blood-thinner', 'osteoporosis'],
  whetherFor: { 'blood-thinner': 'better-not', osteoporosis: 'better-not' },
  grade: 'C',
  sources: ['acep-neck-artery', 'kawchuk-2015', 'subluxation-review'],
} as const satisfies Remedy;
