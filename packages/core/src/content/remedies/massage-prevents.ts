import type { Remedy } from '../../model/remedy.js';

export const massagePrevents = {
  id: 'massage-prevents',
  whether: 'mostly-not',
  isBad: 'mostly-not',
  answer: ['what', 'now'],
  cautions: [],
  offers: 'basics-five',
  partOf: 'massage',
  grade: 'A',
  sources: ['furlan-2015', 'pocovi-2024'],
} as const satisfies Remedy;
