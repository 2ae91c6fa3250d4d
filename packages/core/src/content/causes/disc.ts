import type { Cause } from '../../model/cause.js';

export const disc = {
  id: 'disc',
  regions: ['neck', 'mid-back', 'lower-back', 'leg'],
  eases: ['side-pillow-knees', 'back-pillow-knees', 'prone-pillow-pelvis'],
  exercises: ['prone-rest', 'prone-on-elbows', 'pelvic-tilt'],
  goEasyOn: ['bend-forward', 'twist'],
  redFlags: ['saddle-numb', 'bladder', 'bowel', 'both-legs', 'leg-weak-progressing'],
  disagreements: ['front-lying-or-not'],
  isBad: 'mostly-not',
  grade: 'C',
  sources: ['nhs-back-pain', 'g-care-red-flags', 'mayo-sleep', 'wang-2020', 'nhs-sciatica'],
} as const satisfies Cause;
