import type { Remedy } from '../../model/remedy.js';

export const kidneys = {
  id: 'kidneys',
  whether: 'mostly-not',
  isBad: 'mostly-not',
  whetherOf: ['so'],
  answer: ['what', 'now'],
  cautions: ['today'],
  offers: 'side-pillow-knees',
  grade: 'C',
  sources: ['nhs-kidney-infection'],
} as const satisfies Remedy;
