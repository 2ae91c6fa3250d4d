import type { Remedy } from '../../model/remedy.js';

export const tabletsAndThinners = {
  id: 'tablets-and-thinners',
  partOf: 'medication',
  whether: 'ask-first',
  isBad: 'ask-first',
  answer: ['what', 'now'],
  cautions: ['bleeding'],
  grade: 'A',
  sources: ['sdcep-bleeding'],
} as const satisfies Remedy;
