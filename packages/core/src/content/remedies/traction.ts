import type { Remedy } from '../../model/remedy.js';

export const traction = {
  id: 'traction',
  whether: 'mostly-not',
  isBad: 'depends',
  answer: ['what', 'now'],
  cautions: ['eyes'],
  offers: 'calves-up-rest',
  grade: 'A',
  sources: ['who-2023', 'nice-ng59', 'jasien-2015'],
} as const satisfies Remedy;
