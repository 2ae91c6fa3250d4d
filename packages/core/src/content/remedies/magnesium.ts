import type { Remedy } from '../../model/remedy.js';

export const magnesium = {
  id: 'magnesium',
  answer: ['what', 'now'],
  cautions: ['label'],
  grade: 'C',
  sources: ['common-practice'],
} as const satisfies Remedy;
