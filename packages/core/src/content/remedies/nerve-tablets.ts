import type { Remedy } from '../../model/remedy.js';

export const nerveTablets = {
  id: 'nerve-tablets',
  whether: 'mostly-not',
  isBad: 'depends',
  answer: ['what', 'now'],
  cautions: [],
  offers: 'ten-breaths',
  partOf: 'medication',
  grade: 'A',
  sources: ['nice-ng59'],
} as const satisfies Remedy;
