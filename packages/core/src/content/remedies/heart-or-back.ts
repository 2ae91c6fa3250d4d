import type { Remedy } from '../../model/remedy.js';

export const heartOrBack = {
  id: 'heart-or-back',
  needsHelp: true,
  whether: 'not-known',
  isBad: 'yes',
  answer: ['what', 'now'],
  cautions: [],
  grade: 'C',
  sources: ['healthinfo-heart'],
} as const satisfies Remedy;
