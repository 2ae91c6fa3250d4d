import type { Remedy } from '../../model/remedy.js';

export const tens = {
  id: 'tens',
  whether: 'mostly-not',
  isBad: 'mostly-not',
  answer: ['what', 'now'],
  cautions: ['not'],
  offers: 'pelvic-tilt',
  grade: 'A',
  sources: ['who-2023', 'nice-ng59'],
} as const satisfies Remedy;
