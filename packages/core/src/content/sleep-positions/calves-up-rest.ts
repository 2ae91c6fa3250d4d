import type { SleepPosition } from '../../model/sleepPosition.js';

export const calvesUpRest = {
  id: 'calves-up-rest',
  status: 'conditional',
  posture: 'supine',
  sides: 'none',
  pillows: 3,
  stayMinutes: 10,
  lines: [
    { line: 'lie', seconds: 19, asks: [{ come: 'supine' }] },
    { line: 'calves', seconds: 15, asks: [{ leg: 'both', to: 'on-chair' }] },
    { line: 'sink', seconds: 10, asks: [] },
    { line: 'roll', seconds: 12, asks: [] },
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
