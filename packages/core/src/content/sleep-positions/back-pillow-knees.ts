import type { SleepPosition } from '../../model/sleepPosition.js';

export const backPillowKnees = {
  id: 'back-pillow-knees',
  status: 'recommended',
  posture: 'supine',
  sides: 'none',
  pillows: 2,
  lines: [
    { line: 'lie', seconds: 15, asks: [{ come: 'supine' }] },
    { line: 'pillow', seconds: 15, asks: [{ take: 'pillow', to: 'under-knees' }] },
    { line: 'heels', seconds: 9, asks: [] },
    {
      line: 'head',
      seconds: 12,
      asks: [{ take: 'head-pillow', to: 'under-head' }, { head: 'resting' }],
    },
    { line: 'arms', seconds: 10, asks: [{ arm: 'both', to: 'resting' }] },
  ],
  now: 'pillow',
  suits: {
    causes: [
      'nonspecific',
      'muscle-strain',
      'sustained-position',
      'repetitive',
      'disc',
      'nerve-root',
      'spondylolisthesis',
      'inflammatory',
      'osteoporosis-fracture',
      'facet',
      'shingles',
    ],
    regions: ['neck', 'upper-back', 'mid-back', 'lower-back', 'hip', 'leg', 'whole-back'],
    precautions: [
      'osteoporosis',
      'worse-bending-forward',
      'spondylolisthesis',
      'shoulder-problem',
      'neck-arm-symptoms',
    ],
  },
  notFor: {
    causes: ['pregnancy'],
    regions: [],
    precautions: ['pregnant', 'reflux', 'flat-on-back'],
  },
  movements: ['flat-on-back'],
  disagreements: ['pillow-under-feet-or-knees'],
  grade: 'C',
  sources: ['mayo-sleep', 'nhs-sciatica', 'desouzart-2016'],
} as const satisfies SleepPosition;
