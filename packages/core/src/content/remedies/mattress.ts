import type { Remedy } from '../../model/remedy.js';

export const mattress = {
  id: 'mattress',
  whether: 'depends',
  answer: ['tested', 'middle'],
  cautions: [],
  offers: 'side-pillow-knees',
  disagreements: ['firm-or-medium-mattress'],
  grade: 'B',
  sources: ['kovacs-2003', 'jacobson-2009'],
} as const satisfies Remedy;
