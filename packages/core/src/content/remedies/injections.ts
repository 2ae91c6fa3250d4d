import type { Remedy } from '../../model/remedy.js';

export const injections = {
  id: 'injections',
  answer: ['what', 'now'],
  cautions: ['help'],
  grade: 'A',
  sources: ['nice-ng59'],
} as const satisfies Remedy;
