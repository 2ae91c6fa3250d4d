import type { SleepPosition } from '../../model/sleepPosition.js';

export const tightFetal = {
  id: 'tight-fetal',
  status: 'avoid',
  posture: 'side',
  sides: 'either',
  pillows: 1,
  lines: [
    { line: 'loosen', seconds: 9, asks: [{ back: 'level' }] },
    { line: 'chin', seconds: 9, asks: [{ head: 'resting' }] },
  ],
  now: 'loosen',
  suits: {
    causes: [],
    regions: [],
    precautions: [],
  },
  notFor: {
    causes: ['disc', 'osteoporosis-fracture'],
    regions: ['neck', 'upper-back'],
    precautions: [
      'worse-bending-forward',
      'osteoporosis',
      'hip-replacement',
      'deep-hip-bend',
      'bend-forward',
    ],
  },
  movements: ['side-lying', 'bend-forward', 'deep-hip-bend'],
  disagreements: ['tight-or-loose-curl'],
  grade: 'C',
  sources: ['common-practice'],
} as const satisfies SleepPosition;
