import type { Remedy } from '../../model/remedy.js';

export const paracetamol = {
  id: 'paracetamol',
  whether: 'mostly-not',
  isBad: 'depends',
  answer: ['what', 'now'],
  cautions: ['label'],
  partOf: 'medication',
  disagreements: ['painkillers-or-stretches'],
  grade: 'A',
  sources: ['nice-ng59', 'nhs-back-pain'],
} as const satisfies Remedy;
