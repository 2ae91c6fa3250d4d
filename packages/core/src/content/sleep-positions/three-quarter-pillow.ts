import type { SleepPosition } from '../../model/sleepPosition.js';

export const threeQuarterPillow = {
  id: 'three-quarter-pillow',
  status: 'conditional',
  posture: 'side',
  sides: 'either',
  pillows: 2,
  lines: [
    { line: 'lie', seconds: 21, asks: [{ come: 'side' }] },
    {
      line: 'hug',
      seconds: 13,
      asks: [
        { arm: 'one', to: 'hugging' },
        { take: 'second-pillow', to: 'hugged' },
      ],
    },
    { line: 'knee', seconds: 12, asks: [{ leg: 'upper', to: 'out' }] },
    { line: 'rest', seconds: 11, asks: [] },
  ],
  now: 'hug',
  suits: {
    causes: [],
    regions: [],
    precautions: [],
  },
  notFor: {
    causes: ['si-pgp', 'osteoporosis-fracture', 'pregnancy'],
    regions: [],
    precautions: [
      'pelvic-girdle-pain',
      'osteoporosis',
      'hip-replacement',
      'pregnant-middle',
      'pregnant',
      'on-front',
      'twist',
    ],
  },
  movements: ['side-lying'],
  grade: 'D',
  sources: ['cary-2019', 'park-2021'],
} as const satisfies SleepPosition;
