import type { Remedy } from '../../model/remedy.js';

export const mattressSoftness = {
  id: 'mattress-softness',
  whether: 'perhaps',
  isBad: 'depends',
  whetherOf: ['helps', 'so', 'need'],
  answer: ['what', 'now'],
  cautions: [],
  offers: 'side-pillow-knees',
  disagreements: ['firm-or-medium-mattress'],
  grade: 'B',
  sources: ['kovacs-2003', 'jacobson-2009'],
} as const satisfies Remedy;
