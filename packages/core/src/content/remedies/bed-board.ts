import type { Remedy } from '../../model/remedy.js';

export const bedBoard = {
  id: 'bed-board',
  whether: 'better-not',
  answer: ['what', 'now'],
  cautions: [],
  offers: 'side-pillow-knees',
  partOf: 'mattress',
  disagreements: ['firm-or-medium-mattress'],
  grade: 'B',
  sources: ['kovacs-2003'],
} as const satisfies Remedy;
