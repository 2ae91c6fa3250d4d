import type { SleepPosition } from '../../model/sleepPosition.js';

export const looseFetal = {
  id: 'loose-fetal',
  status: 'conditional',
  posture: 'side',
  sides: 'either',
  pillows: 2,
  lines: [
    { line: 'lie', seconds: 12 },
    { line: 'knees', seconds: 11 },
    { line: 'chin', seconds: 9 },
    { line: 'pillow', seconds: 12 },
    { line: 'head', seconds: 13 },
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
