import type { Remedy } from '../../model/remedy.js';

export const restTime = {
  id: 'rest-time',
  partOf: 'rest',
  timing: { longestDays: 2 },
  whether: 'no',
  isBad: 'yes',
  answer: ['what', 'now'],
  cautions: ['weak-leg'],
  offers: 'pelvic-tilt',
  disagreements: ['rest-or-keep-moving'],
  grade: 'A',
  sources: ['nice-ng59', 'nass-bed-rest', 'dahm-2010'],
} as const satisfies Remedy;
