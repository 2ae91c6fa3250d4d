import type { Remedy } from '../../model/remedy.js';

export const massageNot = {
  id: 'massage-not',
  answer: ['what', 'now'],
  cautions: ['never', 'recent', 'skin', 'pregnant'],
  partOf: 'massage',
  grade: 'C',
  sources: ['nccih-massage'],
} as const satisfies Remedy;
