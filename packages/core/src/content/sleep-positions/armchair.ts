import type { SleepPosition } from '../../model/sleepPosition.js';

export const armchair = {
  id: 'armchair',
  status: 'conditional',
  posture: 'sitting',
  sides: 'none',
  pillows: 3,
  lines: [
    { line: 'sit-back', seconds: 10 },
    { line: 'cushion', seconds: 13 },
    { line: 'lean', seconds: 10 },
    { line: 'feet', seconds: 13 },
    { line: 'head', seconds: 11 },
    { line: 'arms', seconds: 9 },
    { line: 'wake', seconds: 9 },
  ],
  now: 'cushion',
  suits: {
    causes: ['stenosis', 'spondylolisthesis', 'facet'],
    regions: ['lower-back'],
    precautions: ['worse-bending-back', 'spondylolisthesis', 'reflux', 'flat-on-back'],
  },
  notFor: {
    causes: ['pregnancy'],
    regions: [],
    precautions: ['pregnant'],
  },
  movements: [],
  grade: 'D',
  sources: ['spine-health-sleep'],
} as const satisfies SleepPosition;
