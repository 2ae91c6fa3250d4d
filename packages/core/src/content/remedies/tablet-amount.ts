import type { Remedy } from '../../model/remedy.js';

export const tabletAmount = {
  id: 'tablet-amount',
  partOf: 'medication',
  whether: 'ask-first',
  answer: ['what', 'now'],
  cautions: ['too-much'],
  grade: 'C',
  sources: ['fda-two-in-one', 'hse-paracetamol'],
} as const satisfies Remedy;
