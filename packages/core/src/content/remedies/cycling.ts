import type { Remedy } from '../../model/remedy.js';

export const cycling = {
  id: 'cycling',
  whether: 'yes',
  answer: ['what', 'now'],
  cautions: ['stop'],
  offers: 'basics-five',
  partOf: 'exercise',
  grade: 'C',
  sources: ['common-practice'],
} as const satisfies Remedy;
