import type { Remedy } from '../../model/remedy.js';

export const lastingPain = {
  id: 'lasting-pain',
  whether: 'mostly',
  whetherOf: ['so', 'normal'],
  answer: ['what', 'now'],
  cautions: ['help'],
  offers: 'ten-breaths',
  grade: 'A',
  sources: ['costa-2012', 'who-2023'],
} as const satisfies Remedy;
