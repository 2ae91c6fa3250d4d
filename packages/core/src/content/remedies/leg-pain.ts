import type { Remedy } from '../../model/remedy.js';

export const legPain = {
  id: 'leg-pain',
  answer: ['what', 'now'],
  cautions: ['help', 'calf'],
  offers: 'side-pillow-knees',
  grade: 'C',
  sources: ['nhs-sciatica'],
} as const satisfies Remedy;
