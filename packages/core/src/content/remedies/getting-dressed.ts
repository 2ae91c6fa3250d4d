import type { Remedy } from '../../model/remedy.js';

export const gettingDressed = {
  id: 'getting-dressed',
  whether: 'yes',
  answer: ['what', 'now'],
  cautions: ['hip'],
  offers: 'single-knee-to-chest',
  grade: 'C',
  sources: ['common-practice'],
} as const satisfies Remedy;
