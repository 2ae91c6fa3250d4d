import type { Remedy } from '../../model/remedy.js';

export const mattressNeed = {
  id: 'mattress-need',
  whether: 'depends',
  isBad: 'depends',
  whetherOf: ['may', 'helps', 'so', 'need'],
  answer: ['what', 'now'],
  cautions: [],
  offers: 'side-pillow-knees',
  disagreements: ['firm-or-medium-mattress'],
  grade: 'B',
  sources: ['kovacs-2003', 'jacobson-2009'],
} as const satisfies Remedy;
