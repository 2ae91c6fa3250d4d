import type { SleepPosition } from '../../model/sleepPosition.js';

export const looseFetal = {
  id: 'loose-fetal',
  status: 'conditional',
  posture: 'side',
  sides: 'either',
  pillows: 2,
  lines: [
    { line: 'lie', seconds: 19, asks: [{ come: 'side' }] },
    { line: 'knees', seconds: 11, asks: [{ leg: 'both', to: 'half-up' }] },
    { line: 'chin', seconds: 9, asks: [{ head: 'resting' }] },
    { line: 'pillow', seconds: 14, asks: [{ take: 'pillow', to: 'between-knees' }] },
    { line: 'head', seconds: 13, asks: [{ take: 'head-pillow', to: 'under-head' }] },
  ],
  now: 'knees',
  suits: {
    causes: ['stenosis'],
    regions: ['lower-back'],
    precautions: ['worse-bending-back'],
  },
  notFor: {
    causes: ['disc', 'osteoporosis-fracture'],
    regions: [],
    precautions: [
      'worse-bending-forward',
      'osteoporosis',
      'hip-replacement',
      'deep-hip-bend',
      'bend-forward',
    ],
  },
  movements: ['side-lying'],
  disagreements: ['tight-or-loose-curl'],
  grade: 'C',
  sources: ['common-practice'],
} as const satisfies SleepPosition;
