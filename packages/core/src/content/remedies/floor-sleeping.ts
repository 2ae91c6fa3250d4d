import type { Remedy } from '../../model/remedy.js';

export const floorSleeping = {
  id: 'floor-sleeping',
  answer: ['what', 'now'],
  cautions: ['up'],
  partOf: 'mattress',
  offers: 'back-pillow-knees',
  disagreements: ['firm-or-medium-mattress'],
  grade: 'C',
  sources: ['kovacs-2003'],
} as const satisfies Remedy;
