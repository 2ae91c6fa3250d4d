import type { Remedy } from '../../model/remedy.js';

export const holdTime = {
  id: 'hold-time',
  whether: 'depends',
  answer: ['what', 'now'],
  cautions: ['stop'],
  offers: 'basics-five',
  disagreements: ['shaking-in-a-hold'],
  grade: 'B',
  sources: ['bandy-1994'],
} as const satisfies Remedy;
