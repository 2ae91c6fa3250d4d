import type { Remedy } from '../../model/remedy.js';

export const magnesium = {
  id: 'magnesium',
  whether: 'mostly-not',
  isBad: 'depends',
  answer: ['what', 'now'],
  cautions: ['label'],
  offers: 'ten-breaths',
  grade: 'C',
  sources: ['common-practice'],
} as const satisfies Remedy;
