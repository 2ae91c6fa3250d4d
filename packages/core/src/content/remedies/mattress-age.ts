import type { Remedy } from '../../model/remedy.js';

export const mattressAge = {
  id: 'mattress-age',
  answer: ['what', 'now'],
  cautions: ['no-hurry'],
  partOf: 'mattress',
  disagreements: ['firm-or-medium-mattress'],
  grade: 'C',
  sources: ['jacobson-2009'],
} as const satisfies Remedy;
