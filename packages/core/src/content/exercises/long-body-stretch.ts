import type { Exercise } from '../../model/exercise.js';

export const longBodyStretch = {
  id: 'long-body-stretch',
  kind: 'mobility',
  regions: ['whole-back'],
  posture: 'supine',
  surface: 'bed-ok',
  sides: 'none',
  dose: {
    repetitions: 3,
    moveSeconds: 3,
    holdSeconds: 5,
    releaseSeconds: 3,
    restSeconds: 3,
    repetitionRange: [2, 5],
    holdRangeSeconds: [3, 8],
  },
  lines: [
    { line: 'name', phase: 'setup', seconds: 2 },
    { line: 'start', phase: 'setup', seconds: 5 },
    { line: 'arms-up', phase: 'move', seconds: 6 },
    { line: 'heels-away', phase: 'move', seconds: 3 },
    { line: 'grow-long', phase: 'hold', seconds: 2 },
    { line: 'let-go', phase: 'release', seconds: 4 },
  ],
  change: [],
  movements: [
    { tag: 'flat-on-back', easierRemoves: false },
    { tag: 'arm-overhead', easierRemoves: true },
    { tag: 'bend-back', easierRemoves: true },
    { tag: 'any-movement', easierRemoves: false },
  ],
  swaps: ['pelvic-tilt', 'brace-heel-slide', 'long-exhale'],
  seeds: ['s2-morning-stretch-prepare'],
  grade: 'C',
  sources: ['common-practice'],
} as const satisfies Exercise;
