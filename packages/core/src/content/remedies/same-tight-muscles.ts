import type { Remedy } from '../../model/remedy.js';

export const sameTightMuscles = {
  id: 'same-tight-muscles',
  answer: ['what', 'now'],
  cautions: [],
  grade: 'C',
  sources: ['common-practice'],
} as const satisfies Remedy;
