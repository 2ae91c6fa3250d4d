import type { Cause } from '../../model/cause.js';

export const pregnancy = {
  id: 'pregnancy',
  regions: ['lower-back', 'pelvis', 'hip'],
  eases: ['pregnancy-side'],
  exercises: ['pelvic-tilt-side', 'shoulder-rolls', 'long-exhale'],
  goEasyOn: ['flat-on-back', 'on-front', 'knees-apart'],
  redFlags: ['pregnancy-emergency', 'calf', 'ectopic'],
  disagreements: ['hips-and-side-in-pregnancy'],
  whether: 'yes',
  grade: 'C',
  sources: [
    'cambridge-pgp',
    'safer-baby-side-sleep',
    'acog-exercise',
    'nhs-pre-eclampsia',
    'baby-movements',
    'nice-ng201',
  ],
} as const satisfies Cause;
