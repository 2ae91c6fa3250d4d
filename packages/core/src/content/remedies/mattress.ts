import type { Remedy } from '../../model/remedy.js';

export const mattress = {
  id: 'mattress',
  answer: ['tested', 'middle', 'comfort'],
  cautions: ['no-hurry'],
  disagreements: ['firm-or-medium-mattress'],
  grade: 'B',
  sources: ['kovacs-2003', 'jacobson-2009'],
} as const satisfies Remedy;
