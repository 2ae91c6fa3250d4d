import type { SleepPosition } from '../../model/sleepPosition.js';

export const reclined30 = {
  id: 'reclined-30',
  status: 'conditional',
  posture: 'supine',
  sides: 'none',
  pillows: 4,
  lines: [
    { line: 'ramp', seconds: 16 },
    { line: 'whole-back', seconds: 11 },
    { line: 'lean', seconds: 12 },
    { line: 'knees', seconds: 12 },
    { line: 'arms', seconds: 9 },
  ],
  now: 'ramp',
  suits: {
    causes: ['stress', 'stenosis', 'spondylolisthesis', 'osteoporosis-fracture'],
    regions: ['lower-back'],
    precautions: [
      'worse-bending-back',
      'spondylolisthesis',
      'reflux',
      'osteoporosis',
      'flat-on-back',
    ],
  },
  notFor: {
    causes: ['pregnancy'],
    regions: ['neck'],
    precautions: ['pregnant', 'neck-arm-symptoms'],
  },
  movements: [],
  grade: 'D',
  sources: ['gerd-sleep', 'cary-2019'],
} as const satisfies SleepPosition;
