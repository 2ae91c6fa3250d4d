import type { Remedy } from '../../model/remedy.js';

export const massageGun = {
  id: 'massage-gun',
  whether: 'better-not',
  isBad: 'depends',
  answer: ['what', 'now'],
  cautions: ['never'],
  offers: 'self-massage-bed',
  partOf: 'massage',
  grade: 'C',
  sources: ['nccih-massage'],
} as const satisfies Remedy;
