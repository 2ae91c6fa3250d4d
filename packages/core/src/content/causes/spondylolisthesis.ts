import type { Cause } from '../../model/cause.js';

export const spondylolisthesis = {
  id: 'spondylolisthesis',
  regions: ['lower-back'],
  eases: ['side-pillow-knees', 'reclined-30', 'back-pillow-knees'],
  exercises: ['pelvic-tilt', 'brace-heel-slide', 'single-knee-to-chest'],
  goEasyOn: ['bend-back'],
  redFlags: ['leg-weak-progressing', 'saddle-numb', 'bladder', 'bowel', 'both-legs'],
  isBad: 'mostly-not',
  grade: 'C',
  sources: ['alberta-spondylolisthesis', 'nhs-back-pain'],
} as const satisfies Cause;
