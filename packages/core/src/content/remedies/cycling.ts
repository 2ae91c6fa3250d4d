import type { Remedy } from '../../model/remedy.js';

export const cycling = {
  id: 'cycling',
  answer: ['what', 'now'],
  cautions: ['stop'],
  partOf: 'exercise',
  grade: 'C',
  sources: ['common-practice'],
} as const satisfies Remedy;
