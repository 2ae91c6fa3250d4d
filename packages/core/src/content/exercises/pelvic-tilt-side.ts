import type { Exercise } from '../../model/exercise.js';

export const pelvicTiltSide = {
  id: 'pelvic-tilt-side',
  kind: 'mobility',
  regions: ['lower-back', 'pelvis'],
  posture: 'side',
  surface: 'bed-ok',
  sides: 'none',
  dose: {
    repetitions: 8,
    moveSeconds: 3,
    holdSeconds: 2,
    releaseSeconds: 2,
    restSeconds: 1,
    repetitionRange: [5, 12],
    holdRangeSeconds: [0, 5],
  },
  lines: [
    { line: 'name', phase: 'setup', seconds: 3 },
    { line: 'start', phase: 'setup', seconds: 4 },
    { line: 'pillow', phase: 'setup', seconds: 5 },
    { line: 'small', phase: 'setup', seconds: 3 },
    { line: 'tuck', phase: 'move', seconds: 4 },
    { line: 'pause', phase: 'hold', seconds: 2 },
    { line: 'untuck', phase: 'release', seconds: 5 },
  ],
  change: [],
  movements: [
    { tag: 'shoulder-load', easierRemoves: false },
    { tag: 'side-lying', easierRemoves: false },
    { tag: 'any-movement', easierRemoves: false },
  ],
  swaps: ['long-exhale'],
  seeds: ['s2-pelvic-tilt'],
  grade: 'C',
  sources: ['common-practice'],
} as const satisfies Exercise;
