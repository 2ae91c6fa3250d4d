import type { Remedy } from '../../model/remedy.js';

export const muscleOrNerve = {
  id: 'muscle-or-nerve',
  whether: 'perhaps',
  isBad: 'mostly-not',
  answer: ['what', 'now'],
  cautions: ['help'],
  offers: 'side-pillow-knees',
  grade: 'C',
  sources: ['nhs-sciatica'],
} as const satisfies Remedy;
