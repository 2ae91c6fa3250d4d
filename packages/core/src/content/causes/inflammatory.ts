import type { Cause } from '../../model/cause.js';

export const inflammatory = {
  id: 'inflammatory',
  regions: ['lower-back', 'pelvis', 'mid-back', 'neck'],
  eases: ['side-pillow-knees', 'back-pillow-knees'],
  exercises: ['pelvic-tilt', 'knee-rolls', 'open-book'],
  goEasyOn: [],
  redFlags: ['inflammatory'],
  grade: 'A',
  sources: ['nice-ng65', 'lothian-inflammatory'],
} as const satisfies Cause;
