import type { Remedy } from '../../model/remedy.js';

export const pillow = {
  id: 'pillow',
  whether: 'depends',
  isBad: 'depends',
  answer: ['side', 'knees'],
  cautions: ['stack'],
  offers: 'side-pillow-knees',
  grade: 'C',
  sources: ['pillow-review-2021', 'mayo-sleep', 'nhs-sciatica'],
} as const satisfies Remedy;
