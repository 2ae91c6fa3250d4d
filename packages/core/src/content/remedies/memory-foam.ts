import type { Remedy } from '../../model/remedy.js';

export const memoryFoam = {
  id: 'memory-foam',
  whether: 'depends',
  answer: ['what', 'now'],
  cautions: [],
  offers: 'side-pillow-knees',
  partOf: 'mattress',
  disagreements: ['firm-or-medium-mattress'],
  grade: 'B',
  sources: ['kovacs-2003'],
} as const satisfies Remedy;
