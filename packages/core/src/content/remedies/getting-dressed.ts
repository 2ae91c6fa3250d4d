import type { Remedy } from '../../model/remedy.js';

export const gettingDressed = {
  id: 'getting-dressed',
  answer: ['what', 'now'],
  cautions: ['hip'],
  grade: 'C',
  sources: ['common-practice'],
} as const satisfies Remedy;
