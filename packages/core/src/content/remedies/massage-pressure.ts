import type { Remedy } from '../../model/remedy.js';

export const massagePressure = {
  id: 'massage-pressure',
  whether: 'depends',
  answer: ['what', 'now'],
  cautions: ['spine'],
  offers: 'self-massage-bed',
  partOf: 'massage',
  disagreements: ['deep-or-light-pressure'],
  grade: 'C',
  sources: ['rolling-2020', 'nccih-massage'],
} as const satisfies Remedy;
