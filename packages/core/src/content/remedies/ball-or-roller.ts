import type { Remedy } from '../../model/remedy.js';

export const ballOrRoller = {
  id: 'ball-or-roller',
  answer: ['what', 'now'],
  cautions: ['never'],
  partOf: 'massage',
  offers: 'self-massage-bed',
  disagreements: ['deep-or-light-pressure'],
  grade: 'B',
  sources: ['rolling-2020'],
} as const satisfies Remedy;
