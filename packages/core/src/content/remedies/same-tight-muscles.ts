import type { Remedy } from '../../model/remedy.js';

export const sameTightMuscles = {
  id: 'same-tight-muscles',
  whether: 'mostly-not',
  isBad: 'mostly-not',
  whetherOf: ['so', 'normal'],
  answer: ['what', 'now'],
  cautions: [],
  offers: 'basics-five',
  grade: 'C',
  sources: ['common-practice'],
} as const satisfies Remedy;
