import type { Remedy } from '../../model/remedy.js';

export const children = {
  id: 'children',
  whether: 'depends',
  isBad: 'mostly-not',
  answer: ['what', 'now'],
  cautions: ['child'],
  offers: 'ten-breaths',
  grade: 'D',
  sources: ['common-practice'],
} as const satisfies Remedy;
