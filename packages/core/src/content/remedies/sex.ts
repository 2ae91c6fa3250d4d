import type { Remedy } from '../../model/remedy.js';

export const sex = {
  id: 'sex',
  answer: ['what', 'now'],
  cautions: ['stop'],
  grade: 'C',
  sources: ['sidorkewicz-2014'],
} as const satisfies Remedy;
