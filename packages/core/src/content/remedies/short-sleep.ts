import type { Remedy } from '../../model/remedy.js';

export const shortSleep = {
  id: 'short-sleep',
  whether: 'perhaps',
  isBad: 'mostly-not',
  whetherOf: ['so', 'will'],
  answer: ['what', 'now'],
  cautions: ['doctor'],
  offers: 'breathing-to-sleep',
  grade: 'B',
  sources: ['silva-2024'],
} as const satisfies Remedy;
