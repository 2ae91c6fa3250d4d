import type { Cause } from '../../model/cause.js';

export const siPgp = {
  id: 'si-pgp',
  regions: ['pelvis', 'hip', 'lower-back'],
  eases: ['side-pillow-knees', 'pregnancy-side'],
  exercises: ['pelvic-tilt-side', 'pelvic-tilt'],
  goEasyOn: ['knees-apart', 'one-leg-load', 'strong-stretch'],
  redFlags: ['fever-unwell', 'minor-trauma-fragile', 'major-trauma', 'pregnancy-emergency'],
  isBad: 'mostly-not',
  grade: 'C',
  sources: ['cambridge-pgp', 'south-tees-pgp'],
} as const satisfies Cause;
