import type { Cause } from '../../model/cause.js';

export const facet = {
  id: 'facet',
  regions: ['neck', 'mid-back', 'lower-back'],
  eases: ['back-pillow-knees', 'side-pillow-knees'],
  exercises: ['pelvic-tilt', 'knee-rolls'],
  goEasyOn: ['bend-back'],
  redFlags: ['no-better'],
  isBad: 'mostly-not',
  grade: 'C',
  sources: ['csp-myths', 'aafp-imaging'],
} as const satisfies Cause;
