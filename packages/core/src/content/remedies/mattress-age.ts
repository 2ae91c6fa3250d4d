import type { Remedy } from '../../model/remedy.js';

export const mattressAge = {
  id: 'mattress-age',
  whether: 'perhaps',
  isBad: 'perhaps',
  answer: ['what', 'now'],
  cautions: [],
  offers: 'side-pillow-knees',
  partOf: 'mattress',
  disagreements: ['firm-or-medium-mattress'],
  grade: 'C',
  sources: ['jacobson-2009'],
} as const satisfies Remedy;
