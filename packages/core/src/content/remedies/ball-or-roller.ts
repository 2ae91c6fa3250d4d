import type { Remedy } from '../../model/remedy.js';

export const ballOrRoller = {
  id: 'ball-or-roller',
  whether: 'a-little',
  answer: ['what', 'now'],
  cautions: ['never'],
  offers: 'self-massage-bed',
  partOf: 'massage',
  disagreements: ['deep-or-light-pressure'],
  grade: 'B',
  sources: ['rolling-2020'],
} as const satisfies Remedy;
