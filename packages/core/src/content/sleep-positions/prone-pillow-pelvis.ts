import type { SleepPosition } from '../../model/sleepPosition.js';

export const pronePillowPelvis = {
  id: 'prone-pillow-pelvis',
  status: 'conditional',
  posture: 'prone',
  sides: 'none',
  pillows: 1,
  lines: [
    { line: 'hips', seconds: 15 },
    { line: 'head', seconds: 10 },
    { line: 'arms', seconds: 9 },
    { line: 'knee', seconds: 11 },
    { line: 'turn', seconds: 10 },
  ],
  now: 'hips',
  suits: {
    causes: ['disc'],
    regions: [],
    precautions: ['worse-bending-forward'],
  },
  notFor: {
    causes: [
      'nerve-root',
      'stenosis',
      'spondylolisthesis',
      'facet',
      'pregnancy',
      'osteoporosis-fracture',
    ],
    regions: ['neck'],
    precautions: [
      'pregnant-middle',
      'pregnant',
      'worse-bending-back',
      'spondylolisthesis',
      'neck-arm-symptoms',
      'reflux',
      'on-front',
      'bend-back',
      'neck-end-range',
    ],
  },
  movements: ['on-front', 'neck-end-range'],
  disagreements: ['front-lying-or-not'],
  grade: 'D',
  sources: ['mayo-sleep', 'cary-2019'],
} as const satisfies SleepPosition;
