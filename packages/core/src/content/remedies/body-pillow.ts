import type { Remedy } from '../../model/remedy.js';

export const bodyPillow = {
  id: 'body-pillow',
  answer: ['what', 'now'],
  cautions: [],
  partOf: 'pillow',
  offers: 'side-pillow-knees',
  grade: 'C',
  sources: ['mayo-sleep', 'nhs-sciatica'],
} as const satisfies Remedy;
