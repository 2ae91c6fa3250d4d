import type { SleepPosition } from '../../model/sleepPosition.js';

export const pregnancySide = {
  id: 'pregnancy-side',
  status: 'recommended',
  posture: 'side',
  sides: 'either',
  pillows: 4,
  lines: [
    { line: 'lie', seconds: 20, asks: [{ come: 'side' }] },
    { line: 'knees', seconds: 13, asks: [{ take: 'pillow', to: 'between-knees' }] },
    { line: 'bump', seconds: 11, asks: [{ take: 'second-pillow', to: 'under-bump' }] },
    { line: 'behind', seconds: 20, asks: [{ take: 'third-pillow', to: 'behind-back' }] },
    { line: 'wake', seconds: 8, asks: [] },
    { line: 'all', seconds: 6, asks: [] },
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
