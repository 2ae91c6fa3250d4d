import type { Remedy } from '../../model/remedy.js';

export const massagePartner = {
  id: 'massage-partner',
  whether: 'yes',
  isBad: 'mostly-not',
  answer: ['what', 'now'],
  cautions: ['never'],
  offers: 'partner-massage',
  partOf: 'massage',
  disagreements: ['self-or-partner-massage'],
  grade: 'D',
  sources: ['furlan-2015', 'couple-massage-2019', 'nccih-massage'],
} as const satisfies Remedy;
