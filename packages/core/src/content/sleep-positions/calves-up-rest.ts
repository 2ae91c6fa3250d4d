import type { SleepPosition } from '../../model/sleepPosition.js';

export const calvesUpRest = {
  id: 'calves-up-rest',
  status: 'conditional',
  posture: 'supine',
  sides: 'none',
  pillows: 3,
  stayMinutes: 10,
  lines: [
    { line: 'lie', seconds: 23, asks: [{ come: 'supine', toward: 'middle' }] },
    { line: 'calves', seconds: 15, asks: [{ leg: 'both', to: 'on-chair' }] },
    { line: 'sink', seconds: 10, asks: [] },
    { line: 'stay', seconds: 5, asks: [] },
    { line: 'legs-down', seconds: 17, asks: [{ leg: 'both', to: 'bent' }] },
    { line: 'roll', seconds: 19, asks: [{ come: 'side' }] },
  ],
  now: 'calves',
  suits: {
    causes: ['nonspecific', 'muscle-strain', 'facet'],
    regions: ['lower-back'],
    precautions: [],
  },
  notFor: {
    causes: ['pregnancy', 'osteoporosis-fracture'],
    regions: [],
    precautions: [
      'pregnant-middle',
      'pregnant',
      'hip-replacement',
      'reflux',
      'flat-on-back',
      'deep-hip-bend',
    ],
  },
  movements: ['flat-on-back', 'deep-hip-bend'],
  grade: 'C',
  sources: ['common-practice'],
} as const satisfies SleepPosition;
