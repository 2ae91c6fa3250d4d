import type { SleepPosition } from '../../model/sleepPosition.js';

export const hipsAboveHead = {
  id: 'hips-above-head',
  status: 'never',
  posture: 'any',
  sides: 'none',
  pillows: 1,
  lines: [
    { line: 'hips', seconds: 12, asks: [{ back: 'level' }] },
    { line: 'head', seconds: 9, asks: [{ head: 'resting' }] },
  ],
  now: 'hips',
  suits: {
    causes: [],
    regions: [],
    precautions: [],
  },
  notFor: {
    causes: ['pregnancy'],
    regions: [],
    precautions: [
      'glaucoma',
      'reflux',
      'pregnant-middle',
      'pregnant',
      'high-blood-pressure',
      'dizziness',
      'head-low',
    ],
  },
  movements: ['flat-on-back', 'head-low'],
  disagreements: ['hips-above-head'],
  grade: 'X',
  sources: ['inversion-eye-pressure', 'jasien-2015', 'gerd-sleep'],
} as const satisfies SleepPosition;
