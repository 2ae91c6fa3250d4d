import type { Remedy } from '../../model/remedy.js';

export const bedBoard = {
  id: 'bed-board',
  answer: ['what', 'now'],
  cautions: [],
  partOf: 'mattress',
  disagreements: ['firm-or-medium-mattress'],
  grade: 'B',
  sources: ['kovacs-2003'],
} as const satisfies Remedy;
