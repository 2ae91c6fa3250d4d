import type { Remedy } from '../../model/remedy.js';

export const copperBracelet = {
  id: 'copper-bracelet',
  whether: 'no',
  isBad: 'no',
  answer: ['what', 'now'],
  cautions: ['implant'],
  offers: 'ten-breaths',
  grade: 'B',
  sources: ['richmond-2013'],
} as const satisfies Remedy;
