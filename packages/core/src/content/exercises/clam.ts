import type { Exercise } from '../../model/exercise.js';

export const clam = {
  id: 'clam',
  kind: 'strength',
  regions: ['hip', 'pelvis'],
  posture: 'side',
  surface: 'bed-ok',
  sides: 'each',
  dose: {
    repetitions: 8,
    moveSeconds: 2,
    holdSeconds: 2,
    releaseSeconds: 1,
    restSeconds: 1,
    repetitionRange: [5, 12],
    holdRangeSeconds: [1, 5],
  },
  lines: [
    { line: 'name', phase: 'setup', seconds: 3 },
    { line: 'start', phase: 'setup', seconds: 4 },
    { line: 'hip-still', phase: 'setup', seconds: 4 },
    { line: 'lift', phase: 'move', seconds: 4 },
    { line: 'hold', phase: 'hold', seconds: 1 },
    { line: 'lower', phase: 'release', seconds: 4 },
  ],
  change: [
    { line: 'heels-together', phase: 'setup', seconds: 3 },
    { line: 'lift-other-knee', phase: 'move', seconds: 4 },
    { line: 'lower-again', phase: 'release', seconds: 3 },
  ],
  movements: [
    { tag: 'knees-apart', easierRemoves: false },
    { tag: 'shoulder-load', easierRemoves: false },
    { tag: 'side-lying', easierRemoves: false },
    { tag: 'any-movement', easierRemoves: false },
  ],
  swaps: ['pelvic-tilt-side', 'side-knee-hug', 'long-exhale'],
  seeds: ['s2-strengthening-lower-back'],
  grade: 'C',
  sources: ['common-practice'],
} as const satisfies Exercise;
