import type { Remedy } from '../../model/remedy.js';

export const ibuprofenAndParacetamol = {
  id: 'ibuprofen-and-paracetamol',
  partOf: 'medication',
  whether: 'mostly',
  isBad: 'mostly-not',
  answer: ['what', 'now'],
  cautions: ['too-much'],
  offers: 'side-pillow-knees',
  grade: 'C',
  sources: ['fda-two-in-one', 'hse-paracetamol'],
} as const satisfies Remedy;
