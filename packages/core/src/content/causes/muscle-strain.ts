import type { Cause } from '../../model/cause.js';

export const muscleStrain = {
  id: 'muscle-strain',
  regions: ['neck', 'upper-back', 'mid-back', 'lower-back'],
  eases: ['side-pillow-knees', 'back-pillow-knees'],
  exercises: ['diaphragmatic-breathing', 'pelvic-tilt', 'shoulder-rolls'],
  goEasyOn: ['twist', 'strong-stretch'],
  redFlags: ['major-trauma', 'minor-trauma-fragile', 'no-better'],
  isBad: 'mostly-not',
  grade: 'C',
  sources: ['physiopedia-thoracic', 'nhs-back-pain', 'g-care-red-flags', 'saraceni-2020'],
} as const satisfies Cause;
