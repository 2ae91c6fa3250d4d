import type { Exercise } from '../../model/exercise.js';

export const neckSideStretch = {
  id: 'neck-side-stretch',
  kind: 'stretch',
  regions: ['neck', 'upper-back'],
  posture: 'sitting',
  surface: 'bed-ok',
  sides: 'each',
  dose: {
    repetitions: 1,
    moveSeconds: 4,
    holdSeconds: 20,
    releaseSeconds: 2,
    restSeconds: 0,
    repetitionRange: [1, 3],
    holdRangeSeconds: [10, 30],
  },
  lines: [
    { line: 'name', phase: 'setup', seconds: 2 },
    { line: 'start', phase: 'setup', seconds: 5 },
    { line: 'hand-on-edge', phase: 'setup', seconds: 5 },
    { line: 'hands-off', phase: 'setup', seconds: 3 },
    { line: 'ear-drifts', phase: 'move', seconds: 5 },
    { line: 'hold-there', phase: 'hold', seconds: 2 },
    { line: 'shoulder-drops', phase: 'hold', seconds: 3 },
    { line: 'head-up', phase: 'release', seconds: 4 },
  ],
  change: [
    { line: 'other-hand-on-edge', phase: 'setup', seconds: 5 },
    { line: 'ear-drifts-too', phase: 'move', seconds: 4 },
  ],
  movements: [
    { tag: 'neck-end-range', easierRemoves: false },
    { tag: 'shoulder-load', easierRemoves: false },
    { tag: 'sitting', easierRemoves: false },
    { tag: 'nerve-tension', easierRemoves: false },
    { tag: 'any-movement', easierRemoves: false },
  ],
  swaps: ['self-hug', 'shoulder-rolls', 'long-exhale'],
  seeds: ['s1-stretch-before-bed'],
  grade: 'C',
  sources: ['bandy-1994'],
} as const satisfies Exercise;
