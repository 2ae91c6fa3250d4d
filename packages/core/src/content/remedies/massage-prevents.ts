import type { Remedy } from '../../model/remedy.js';

export const massagePrevents = {
  id: 'massage-prevents',
  answer: ['what', 'now'],
  cautions: [],
  partOf: 'massage',
  grade: 'A',
  sources: ['furlan-2015', 'pocovi-2024'],
} as const satisfies Remedy;
