import type { Remedy } from '../../model/remedy.js';

export const lyingFlat = {
  id: 'lying-flat',
  whether: 'depends',
  isBad: 'mostly-not',
  answer: ['what', 'now'],
  cautions: ['chest'],
  offers: 'back-pillow-knees',
  grade: 'C',
  sources: ['mayo-sleep', 'nhs-sciatica'],
} as const satisfies Remedy;
