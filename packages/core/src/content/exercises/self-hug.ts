import type { Exercise } from '../../model/exercise.js';

export const selfHug = {
  id: 'self-hug',
  kind: 'stretch',
  regions: ['upper-back'],
  posture: 'sitting',
  surface: 'bed-ok',
  sides: 'each',
  dose: {
    repetitions: 1,
    moveSeconds: 2,
    holdSeconds: 20,
    releaseSeconds: 2,
    restSeconds: 0,
    repetitionRange: [1, 3],
    holdRangeSeconds: [10, 30],
  },
  lines: [
    { line: 'name', phase: 'setup', seconds: 2 },
    { line: 'start', phase: 'setup', seconds: 4 },
    { line: 'wrap-arms', phase: 'move', seconds: 5 },
    { line: 'fingertips-back', phase: 'move', seconds: 4 },
    { line: 'hold-there', phase: 'hold', seconds: 2 },
    { line: 'breathe-between', phase: 'hold', seconds: 5 },
    { line: 'arms-drop', phase: 'release', seconds: 3 },
  ],
  change: [{ line: 'hug-again', phase: 'move', seconds: 5 }],
  movements: [
    { tag: 'shoulder-load', easierRemoves: false },
    { tag: 'sitting', easierRemoves: false },
    { tag: 'any-movement', easierRemoves: false },
  ],
  swaps: ['shoulder-rolls', 'long-exhale'],
  seeds: ['s2-six-upper-mid-stretches'],
  grade: 'C',
  sources: ['common-practice'],
} as const satisfies Exercise;
