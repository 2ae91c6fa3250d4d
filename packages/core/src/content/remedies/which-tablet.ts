import type { Remedy } from '../../model/remedy.js';

export const whichTablet = {
  id: 'which-tablet',
  partOf: 'medication',
  whether: 'ask-first',
  isBad: 'depends',
  answer: ['what', 'now'],
  cautions: ['too-much'],
  grade: 'A',
  sources: ['nice-ng59', 'acp-2017'],
} as const satisfies Remedy;
