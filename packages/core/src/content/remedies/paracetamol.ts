import type { Remedy } from '../../model/remedy.js';

export const paracetamol = {
  id: 'paracetamol',
  answer: ['what', 'now'],
  cautions: ['label', 'too-much'],
  partOf: 'medication',
  disagreements: ['painkillers-or-stretches'],
  grade: 'A',
  sources: ['nice-ng59', 'nhs-back-pain'],
} as const satisfies Remedy;
