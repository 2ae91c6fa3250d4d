import type { Remedy } from '../../model/remedy.js';

export const medication = {
  id: 'medication',
  answer: ['not-able', 'pharmacist', 'alongside'],
  cautions: ['label', 'too-much', 'no-heat'],
  disagreements: ['painkillers-or-stretches'],
  grade: 'C',
  sources: ['acp-2017', 'nice-ng59', 'nhs-back-pain'],
} as const satisfies Remedy;
