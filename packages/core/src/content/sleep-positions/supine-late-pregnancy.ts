import type { SleepPosition } from '../../model/sleepPosition.js';

export const supineLatePregnancy = {
  id: 'supine-late-pregnancy',
  status: 'avoid',
  posture: 'supine',
  sides: 'none',
  pillows: 1,
  lines: [
    { line: 'settle', seconds: 21, asks: [{ come: 'side' }] },
    { line: 'wake', seconds: 8, asks: [] },
  ],
  now: 'settle',
  suits: {
    causes: [],
    regions: [],
    precautions: [],
  },
  notFor: {
    causes: ['pregnancy'],
    regions: [],
    precautions: ['pregnant', 'flat-on-back'],
  },
  movements: ['flat-on-back'],
  disagreements: ['hips-and-side-in-pregnancy'],
  grade: 'A',
  sources: ['safer-baby-side-sleep', 'nz-sleep-on-side', 'nice-ng201'],
} as const satisfies SleepPosition;
