import type { Remedy } from '../../model/remedy.js';

export const backWent = {
  id: 'back-went',
  answer: ['what', 'now'],
  cautions: ['cauda', 'fall'],
  offers: 'back-pillow-knees',
  grade: 'C',
  sources: ['nhs-back-pain'],
} as const satisfies Remedy;
