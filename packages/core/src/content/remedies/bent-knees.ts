import type { Remedy } from '../../model/remedy.js';

export const bentKnees = {
  id: 'bent-knees',
  whether: 'depends',
  isBad: 'mostly-not',
  answer: ['what', 'now'],
  cautions: [],
  offers: 'back-pillow-knees',
  grade: 'C',
  sources: ['mayo-sleep', 'nhs-sciatica'],
} as const satisfies Remedy;
