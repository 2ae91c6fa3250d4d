import type { SleepPosition } from '../../model/sleepPosition.js';

export const reclined30 = {
  id: 'reclined-30',
  status: 'conditional',
  posture: 'supine',
  sides: 'none',
  pillows: 4,
  lines: [
    { line: 'ramp', seconds: 16, asks: [{ take: 'pillow', to: 'under-back' }] },
    { line: 'whole-back', seconds: 11, asks: [] },
    { line: 'lean', seconds: 17, asks: [{ come: 'supine' }] },
    { line: 'knees', seconds: 12, asks: [{ take: 'second-pillow', to: 'under-knees' }] },
    { line: 'arms', seconds: 9, asks: [{ arm: 'both', to: 'resting' }] },
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
