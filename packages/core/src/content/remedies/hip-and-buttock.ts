import type { Remedy } from '../../model/remedy.js';

export const hipAndButtock = {
  id: 'hip-and-buttock',
  whether: 'perhaps',
  isBad: 'mostly-not',
  answer: ['what', 'now'],
  cautions: ['weeks'],
  offers: 'side-pillow-knees',
  grade: 'C',
  sources: ['nhs-sciatica', 'kingston-hip'],
} as const satisfies Remedy;
