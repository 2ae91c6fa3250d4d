import type { Remedy } from '../../model/remedy.js';

export const whoGetsIt = {
  id: 'who-gets-it',
  answer: ['what', 'now'],
  cautions: [],
  offers: 'ten-breaths',
  grade: 'A',
  sources: ['who-2023'],
} as const satisfies Remedy;
