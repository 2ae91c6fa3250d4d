import type { Remedy } from '../../model/remedy.js';

export const sex = {
  id: 'sex',
  whether: 'yes',
  answer: ['what', 'now'],
  cautions: ['stop'],
  offers: 'pelvic-tilt',
  grade: 'C',
  sources: ['sidorkewicz-2014'],
} as const satisfies Remedy;
