import type { Remedy } from '../../model/remedy.js';

export const floorSleeping = {
  id: 'floor-sleeping',
  whether: 'mostly-not',
  isBad: 'depends',
  answer: ['what', 'now'],
  cautions: ['up'],
  offers: 'back-pillow-knees',
  partOf: 'mattress',
  disagreements: ['firm-or-medium-mattress'],
  grade: 'C',
  sources: ['kovacs-2003'],
} as const satisfies Remedy;
