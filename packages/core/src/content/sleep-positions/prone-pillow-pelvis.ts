import type { SleepPosition } from '../../model/sleepPosition.js';

export const pronePillowPelvis = {
  id: 'prone-pillow-pelvis',
  status: 'conditional',
  posture: 'prone',
  sides: 'none',
  pillows: 1,
  lines: [
    { line: 'hips', seconds: 15, asks: [{ take: 'pillow', to: 'under-belly' }] },
    { line: 'head', seconds: 10, asks: [{ take: 'head-pillow', to: 'under-head' }] },
    { line: 'arms', seconds: 9, asks: [{ arm: 'both', to: 'resting' }] },
    { line: 'knee', seconds: 11, asks: [{ leg: 'one', to: 'out' }] },
    { line: 'turn', seconds: 10, asks: [] },
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
