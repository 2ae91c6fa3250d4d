import type { Remedy } from '../../model/remedy.js';

export const massageSelf = {
  id: 'massage-self',
  answer: ['what', 'now'],
  cautions: ['never', 'spine'],
  partOf: 'massage',
  offers: 'self-massage-bed',
  disagreements: ['self-or-partner-massage'],
  grade: 'D',
  sources: ['furlan-2015', 'nccih-massage'],
} as const satisfies Remedy;
