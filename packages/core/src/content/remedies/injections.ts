import type { Remedy } from '../../model/remedy.js';

export const injections = {
  id: 'injections',
  whether: 'mostly-not',
  isBad: 'depends',
  answer: ['what', 'now'],
  cautions: ['help'],
  offers: 'basics-five',
  grade: 'A',
  sources: ['nice-ng59'],
} as const satisfies Remedy;
