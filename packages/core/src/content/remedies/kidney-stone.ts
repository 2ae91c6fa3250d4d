import type { Remedy } from '../../model/remedy.js';

export const kidneyStone = {
  id: 'kidney-stone',
  needsHelp: true,
  whether: 'not-known',
  isBad: 'depends',
  answer: ['what', 'now'],
  cautions: ['today'],
  grade: 'C',
  sources: ['nidirect-kidney-stones', 'wales-kidney-stones'],
} as const satisfies Remedy;
