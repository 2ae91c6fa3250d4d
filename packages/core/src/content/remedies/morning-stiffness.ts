import type { Remedy } from '../../model/remedy.js';

export const morningStiffness = {
  id: 'morning-stiffness',
  whether: 'yes',
  isBad: 'mostly-not',
  whetherOf: ['so', 'normal'],
  answer: ['what', 'now'],
  cautions: ['doctor'],
  offers: 'morning-in-bed',
  disagreements: ['bending-first-thing'],
  grade: 'C',
  sources: ['snook-1998', 'nice-ng65', 'lothian-inflammatory'],
} as const satisfies Remedy;
