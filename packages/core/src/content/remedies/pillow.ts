import type { Remedy } from '../../model/remedy.js';

export const pillow = {
  id: 'pillow',
  whether: 'depends',
  isBad: 'depends',
  whetherOf: ['may', 'helps', 'so', 'need'],
  answer: ['side', 'knees'],
  cautions: ['stack'],
  offers: 'side-pillow-knees',
  insteadAt: { neck: 'neck-pillow', head: 'neck-headache', shoulder: 'sore-shoulder' },
  grade: 'C',
  sources: ['pillow-review-2021', 'mayo-sleep', 'nhs-sciatica'],
} as const satisfies Remedy;
