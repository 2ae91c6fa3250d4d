import type { Remedy } from '../../model/remedy.js';

export const massageSelf = {
  id: 'massage-self',
  whether: 'yes',
  isBad: 'mostly-not',
  answer: ['what', 'now'],
  cautions: ['never'],
  offers: 'self-massage-bed',
  partOf: 'massage',
  disagreements: ['self-or-partner-massage'],
  grade: 'D',
  sources: ['furlan-2015', 'nccih-massage'],
} as const satisfies Remedy;
