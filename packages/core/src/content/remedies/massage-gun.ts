import type { Remedy } from '../../model/remedy.js';

export const massageGun = {
  id: 'massage-gun',
  answer: ['what', 'now'],
  cautions: ['spine', 'never'],
  partOf: 'massage',
  offers: 'self-massage-bed',
  grade: 'C',
  sources: ['nccih-massage'],
} as const satisfies Remedy;
