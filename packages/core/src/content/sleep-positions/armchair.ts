import type { SleepPosition } from '../../model/sleepPosition.js';

export const armchair = {
  id: 'armchair',
  status: 'conditional',
  posture: 'sitting',
  sides: 'none',
  pillows: 3,
  lines: [
    { line: 'sit-back', seconds: 23, asks: [{ come: 'sitting' }] },
    { line: 'cushion', seconds: 16, asks: [{ take: 'cushion', to: 'behind-back' }] },
    { line: 'lean', seconds: 10, asks: [] },
    { line: 'feet', seconds: 13, asks: [{ leg: 'both', to: 'out' }] },
    { line: 'head', seconds: 11, asks: [{ head: 'resting' }] },
    { line: 'arms', seconds: 9, asks: [{ arm: 'both', to: 'resting' }] },
    { line: 'wake', seconds: 9, asks: [] },
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
