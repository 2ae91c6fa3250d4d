import type { Remedy } from '../../model/remedy.js';

export const memoryFoam = {
  id: 'memory-foam',
  answer: ['what', 'now'],
  cautions: ['no-hurry'],
  partOf: 'mattress',
  disagreements: ['firm-or-medium-mattress'],
  grade: 'B',
  sources: ['kovacs-2003'],
} as const satisfies Remedy;
