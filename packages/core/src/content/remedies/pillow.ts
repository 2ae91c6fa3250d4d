import type { Remedy } from '../../model/remedy.js';

export const pillow = {
  id: 'pillow',
  answer: ['height', 'side', 'back', 'knees'],
  cautions: ['stack'],
  grade: 'B',
  sources: ['pillow-review-2021', 'mayo-sleep', 'nhs-sciatica'],
} as const satisfies Remedy;
