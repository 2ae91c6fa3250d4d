import type { Remedy } from '../../model/remedy.js';

export const wheatBag = {
  id: 'wheat-bag',
  answer: ['what', 'now'],
  cautions: ['bedding', 'numb'],
  partOf: 'heat',
  grade: 'C',
  sources: ['missouri-heat', 'fda-heating-pads'],
} as const satisfies Remedy;
