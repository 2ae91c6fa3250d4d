import type { Remedy } from '../../model/remedy.js';

export const topper = {
  id: 'topper',
  whether: 'perhaps',
  isBad: 'mostly-not',
  answer: ['what', 'now'],
  cautions: [],
  offers: 'side-pillow-knees',
  partOf: 'mattress',
  disagreements: ['firm-or-medium-mattress'],
  grade: 'C',
  sources: ['kovacs-2003'],
} as const satisfies Remedy;
