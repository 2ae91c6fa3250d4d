import type { Remedy } from '../../model/remedy.js';

export const topper = {
  id: 'topper',
  answer: ['what', 'now'],
  cautions: [],
  partOf: 'mattress',
  disagreements: ['firm-or-medium-mattress'],
  grade: 'C',
  sources: ['kovacs-2003'],
} as const satisfies Remedy;
