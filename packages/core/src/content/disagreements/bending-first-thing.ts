import type { Disagreement } from '../../model/disagreement.js';

export const bendingFirstThing = {
  id: 'bending-first-thing',
  row: 'c-18',
  seeds: ['s2-stretch-before-leaving-bed', 's2-ease-into-day'],
  whether: 'better-not',
  offers: 'morning-in-bed',
  grade: 'B',
  sources: ['snook-1998'],
} as const satisfies Disagreement;
