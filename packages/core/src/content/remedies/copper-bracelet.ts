import type { Remedy } from '../../model/remedy.js';

export const copperBracelet = {
  id: 'copper-bracelet',
  answer: ['what', 'now'],
  cautions: ['implant'],
  grade: 'B',
  sources: ['richmond-2013'],
} as const satisfies Remedy;
