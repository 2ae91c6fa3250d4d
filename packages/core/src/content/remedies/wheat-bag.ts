import type { Remedy } from '../../model/remedy.js';

export const wheatBag = {
  id: 'wheat-bag',
  whether: 'yes',
  isBad: 'depends',
  answer: ['what', 'now'],
  cautions: ['bedding'],
  offers: 'side-pillow-knees',
  partOf: 'heat',
  grade: 'C',
  sources: ['missouri-heat', 'fda-heating-pads'],
} as const satisfies Remedy;
