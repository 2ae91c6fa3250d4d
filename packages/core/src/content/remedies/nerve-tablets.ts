import type { Remedy } from '../../model/remedy.js';

export const nerveTablets = {
  id: 'nerve-tablets',
  whether: 'mostly-not',
  isBad: 'depends',
  answer: ['what', 'now'],
  cautions: [],
  partOf: 'medication',
  insteadOf: { duration: 'nerve-tablets', which: 'nerve-tablets' },
  grade: 'A',
  sources: ['nice-ng59'],
} as const satisfies Remedy;
