import type { Remedy } from '../../model/remedy.js';

export const pillowPlace = {
  id: 'pillow-place',
  whether: 'depends',
  answer: ['what', 'now'],
  cautions: [],
  offers: 'side-pillow-knees',
  partOf: 'pillow',
  grade: 'C',
  sources: ['mayo-sleep', 'nhs-sciatica'],
} as const satisfies Remedy;
