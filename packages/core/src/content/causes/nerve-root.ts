import type { Cause } from '../../model/cause.js';

export const nerveRoot = {
  id: 'nerve-root',
  regions: ['neck', 'lower-back', 'hip', 'leg'],
  eases: ['side-pillow-knees', 'back-pillow-knees'],
  exercises: ['sciatic-slider', 'pelvic-tilt'],
  goEasyOn: ['strong-stretch'],
  redFlags: ['saddle-numb', 'bladder', 'bowel', 'both-legs', 'leg-weak-progressing', 'arm'],
  isBad: 'mostly-not',
  grade: 'C',
  sources: ['nice-ng59', 'nhs-back-pain', 'g-care-red-flags', 'nhs-sciatica'],
} as const satisfies Cause;
