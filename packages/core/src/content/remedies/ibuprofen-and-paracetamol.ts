import type { Remedy } from '../../model/remedy.js';

export const ibuprofenAndParacetamol = {
  id: 'ibuprofen-and-paracetamol',
  partOf: 'medication',
  whether: 'mostly',
  isBad: 'mostly-not',
  whetherOf: ['may', 'so'],
  answer: ['what', 'now'],
  cautions: ['too-much'],
  insteadOf: { which: 'ibuprofen-and-paracetamol' },
  grade: 'C',
  sources: ['fda-two-in-one', 'hse-paracetamol'],
} as const satisfies Remedy;
