import type { Remedy } from '../../model/remedy.js';

export const whoGetsIt = {
  id: 'who-gets-it',
  whether: 'yes',
  isBad: 'mostly-not',
  whetherOf: ['so', 'normal'],
  answer: ['what', 'now'],
  cautions: [],
  offers: 'ten-breaths',
  grade: 'A',
  sources: ['who-2023'],
} as const satisfies Remedy;
