import type { Remedy } from '../../model/remedy.js';

export const ibuprofen = {
  id: 'ibuprofen',
  whether: 'ask-first',
  isBad: 'depends',
  answer: ['what', 'now'],
  cautions: ['label'],
  partOf: 'medication',
  disagreements: ['painkillers-or-stretches'],
  grade: 'A',
  sources: ['nice-ng59', 'acp-2017'],
} as const satisfies Remedy;
