import type { Remedy } from '../../model/remedy.js';

export const bodyPillow = {
  id: 'body-pillow',
  whether: 'nobody-knows',
  isBad: 'no',
  answer: ['what', 'now'],
  cautions: [],
  offers: 'side-pillow-knees',
  partOf: 'pillow',
  grade: 'C',
  sources: ['mayo-sleep', 'nhs-sciatica'],
} as const satisfies Remedy;
