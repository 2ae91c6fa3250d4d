import type { Cause } from '../../model/cause.js';

export const stenosis = {
  id: 'stenosis',
  regions: ['lower-back', 'leg'],
  eases: ['loose-fetal', 'reclined-30'],
  exercises: ['single-knee-to-chest', 'side-knee-hug', 'pelvic-tilt'],
  goEasyOn: ['bend-back', 'on-front'],
  redFlags: ['saddle-numb', 'bladder', 'bowel', 'both-legs', 'leg-weak-progressing'],
  grade: 'C',
  sources: ['nhs-back-pain'],
} as const satisfies Cause;
