import type { SleepPosition } from '../../model/sleepPosition.js';

export const pillowUnderFeet = {
  id: 'pillow-under-feet',
  status: 'avoid',
  posture: 'supine',
  sides: 'none',
  pillows: 2,
  lines: [
    { line: 'knees', seconds: 15, asks: [{ take: 'pillow', to: 'under-knees' }] },
    { line: 'heels', seconds: 9, asks: [] },
  ],
  now: 'knees',
  suits: {
    causes: [],
    regions: [],
    precautions: [],
  },
  notFor: {
    causes: [],
    regions: ['lower-back'],
    precautions: ['worse-bending-back', 'pregnant', 'flat-on-back'],
  },
  movements: ['flat-on-back'],
  disagreements: ['pillow-under-feet-or-knees'],
  grade: 'X',
  sources: ['mayo-sleep', 'nhs-sciatica'],
} as const satisfies SleepPosition;
