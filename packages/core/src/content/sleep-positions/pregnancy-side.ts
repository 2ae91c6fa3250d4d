import type { SleepPosition } from '../../model/sleepPosition.js';

export const pregnancySide = {
  id: 'pregnancy-side',
  status: 'recommended',
  posture: 'side',
  sides: 'either',
  pillows: 4,
  lines: [
    { line: 'lie', seconds: 14 },
    { line: 'knees', seconds: 13 },
    { line: 'bump', seconds: 11 },
    { line: 'behind', seconds: 14 },
    { line: 'wake', seconds: 8 },
    { line: 'all', seconds: 6 },
  ],
  now: 'lie',
  suits: {
    causes: ['pregnancy', 'si-pgp'],
    regions: ['lower-back', 'pelvis', 'hip'],
    precautions: ['pregnant', 'pelvic-girdle-pain'],
  },
  notFor: {
    causes: [],
    regions: [],
    precautions: [],
  },
  movements: ['side-lying'],
  disagreements: ['hips-and-side-in-pregnancy'],
  grade: 'A',
  sources: ['safer-baby-side-sleep', 'nz-sleep-on-side', 'cambridge-pgp', 'nice-ng201'],
} as const satisfies SleepPosition;
