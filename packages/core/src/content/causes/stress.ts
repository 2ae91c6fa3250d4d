import type { Cause } from '../../model/cause.js';

export const stress = {
  id: 'stress',
  regions: ['neck', 'upper-back', 'mid-back', 'lower-back', 'pelvis', 'hip', 'whole-back'],
  eases: ['reclined-30', 'side-pillow-knees'],
  exercises: ['long-exhale', 'diaphragmatic-breathing', 'tense-release'],
  goEasyOn: [],
  redFlags: ['self-harm'],
  whether: 'in-part',
  isBad: 'mostly-not',
  grade: 'C',
  sources: ['who-2023', 'slow-breathing-2019'],
} as const satisfies Cause;
