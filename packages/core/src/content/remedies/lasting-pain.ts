import type { Remedy } from '../../model/remedy.js';

export const lastingPain = {
  id: 'lasting-pain',
  answer: ['what', 'now'],
  cautions: ['weeks', 'help'],
  offers: 'ten-breaths',
  grade: 'A',
  sources: ['costa-2012', 'who-2023'],
} as const satisfies Remedy;
