import type { Remedy } from '../../model/remedy.js';

export const painMoves = {
  id: 'pain-moves',
  whether: 'yes',
  whetherOf: ['so', 'normal'],
  answer: ['what', 'now'],
  cautions: ['tear'],
  offers: 'ten-breaths',
  grade: 'D',
  sources: ['common-practice'],
} as const satisfies Remedy;
