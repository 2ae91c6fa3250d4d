import type { Remedy } from '../../model/remedy.js';

export const pillow = {
  id: 'pillow',
  answer: ['side', 'back', 'knees'],
  cautions: ['stack'],
  offers: 'side-pillow-knees',
  grade: 'C',
  sources: ['pillow-review-2021', 'mayo-sleep', 'nhs-sciatica'],
} as const satisfies Remedy;
