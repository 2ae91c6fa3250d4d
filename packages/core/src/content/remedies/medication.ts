import type { Remedy } from '../../model/remedy.js';

export const medication = {
  id: 'medication',
  whether: 'ask-first',
  isBad: 'depends',
  answer: ['not-able', 'alongside'],
  cautions: ['label'],
  offers: 'side-pillow-knees',
  disagreements: ['painkillers-or-stretches'],
  grade: 'C',
  sources: ['nice-ng59', 'acp-2017', 'nhs-back-pain'],
} as const satisfies Remedy;
