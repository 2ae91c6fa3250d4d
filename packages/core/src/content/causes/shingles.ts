import type { Cause } from '../../model/cause.js';

export const shingles = {
  id: 'shingles',
  regions: ['upper-back', 'mid-back', 'lower-back'],
  eases: ['side-pillow-knees', 'back-pillow-knees'],
  exercises: [],
  goEasyOn: [],
  redFlags: ['rash-band'],
  grade: 'C',
  sources: ['nhs-shingles'],
} as const satisfies Cause;
