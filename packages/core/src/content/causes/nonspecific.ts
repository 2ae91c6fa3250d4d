import type { Cause } from '../../model/cause.js';

export const nonspecific = {
  id: 'nonspecific',
  regions: ['neck', 'upper-back', 'mid-back', 'lower-back', 'pelvis', 'hip', 'whole-back'],
  eases: ['side-pillow-knees', 'back-pillow-knees'],
  exercises: ['pelvic-tilt', 'knee-rolls', 'open-book'],
  goEasyOn: [],
  redFlags: ['no-better'],
  isBad: 'mostly-not',
  grade: 'A',
  sources: ['who-2023', 'nice-ng59', 'nhs-inform-back'],
} as const satisfies Cause;
