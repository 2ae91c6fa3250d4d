import type { Remedy } from '../../model/remedy.js';

export const stroke = {
  id: 'stroke',
  needsHelp: true,
  whether: 'not-known',
  isBad: 'yes',
  answer: ['what', 'now'],
  cautions: [],
  grade: 'C',
  sources: ['stroke-association'],
} as const satisfies Remedy;
