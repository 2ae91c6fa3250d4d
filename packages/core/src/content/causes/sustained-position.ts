import type { Cause } from '../../model/cause.js';

export const sustainedPosition = {
  id: 'sustained-position',
  regions: ['neck', 'upper-back', 'mid-back', 'lower-back'],
  eases: ['side-pillow-knees', 'back-pillow-knees'],
  exercises: ['shoulder-rolls', 'cactus-arms', 'open-book'],
  goEasyOn: [],
  redFlags: ['arm', 'no-better'],
  disagreements: ['posture-or-many-causes'],
  whether: 'perhaps',
  isBad: 'mostly-not',
  grade: 'C',
  sources: ['posture-2019', 'standing-desks', 'nhs-posture'],
} as const satisfies Cause;
