import type { Remedy } from '../../model/remedy.js';

export const brace = {
  id: 'brace',
  whether: 'mostly-not',
  isBad: 'mostly-not',
  answer: ['what', 'now'],
  cautions: ['surgeon'],
  offers: 'pelvic-tilt',
  grade: 'A',
  sources: ['who-2023', 'nice-ng59'],
} as const satisfies Remedy;
