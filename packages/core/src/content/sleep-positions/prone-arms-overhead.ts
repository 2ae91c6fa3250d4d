import type { SleepPosition } from '../../model/sleepPosition.js';

export const proneArmsOverhead = {
  id: 'prone-arms-overhead',
  status: 'avoid',
  posture: 'prone',
  sides: 'none',
  pillows: 1,
  lines: [
    { line: 'arms', seconds: 11, asks: [{ arm: 'both', to: 'resting' }] },
    { line: 'stay', seconds: 7, asks: [] },
  ],
  now: 'arms',
  suits: {
    causes: [],
    regions: [],
    precautions: [],
  },
  notFor: {
    causes: ['pregnancy'],
    regions: ['neck', 'upper-back', 'mid-back'],
    precautions: [
      'shoulder-problem',
      'neck-arm-symptoms',
      'pregnant-middle',
      'pregnant',
      'on-front',
      'arm-overhead',
    ],
  },
  movements: ['on-front', 'neck-end-range', 'arm-overhead'],
  disagreements: ['front-lying-or-not'],
  grade: 'C',
  sources: ['nhs-sciatica', 'cary-2019'],
} as const satisfies SleepPosition;
