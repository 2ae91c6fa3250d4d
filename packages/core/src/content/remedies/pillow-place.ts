import type { Remedy } from '../../model/remedy.js';

export const pillowPlace = {
  id: 'pillow-place',
  answer: ['what', 'now'],
  cautions: ['one'],
  partOf: 'pillow',
  offers: 'side-pillow-knees',
  grade: 'C',
  sources: ['mayo-sleep', 'nhs-sciatica'],
} as const satisfies Remedy;
