import type { Exercise } from '../../model/exercise.js';

export const overheadReach = {
  id: 'overhead-reach',
  kind: 'stretch',
  regions: ['mid-back', 'upper-back'],
  posture: 'supine',
  surface: 'bed-ok',
  sides: 'each',
  dose: {
    repetitions: 1,
    moveSeconds: 4,
    holdSeconds: 30,
    releaseSeconds: 2,
    restSeconds: 0,
    repetitionRange: [1, 2],
    holdRangeSeconds: [15, 45],
  },
  lines: [
    { line: 'name', phase: 'setup', seconds: 2 },
    { line: 'start', phase: 'setup', seconds: 5 },
    { line: 'arm-up', phase: 'move', seconds: 4 },
    { line: 'hand-to-wrist', phase: 'move', seconds: 5 },
    { line: 'draw-long', phase: 'move', seconds: 5 },
    { line: 'hold-there', phase: 'hold', seconds: 2 },
    { line: 'side-ribs', phase: 'hold', seconds: 4 },
    { line: 'arms-down', phase: 'release', seconds: 3 },
  ],
  change: [
    { line: 'other-arm-up', phase: 'move', seconds: 4 },
    { line: 'other-hand-to-wrist', phase: 'move', seconds: 5 },
    { line: 'draw-long-too', phase: 'move', seconds: 4 },
    { line: 'hold-there', phase: 'hold', seconds: 2 },
  ],
  movements: [
    { tag: 'flat-on-back', easierRemoves: false },
    { tag: 'arm-overhead', easierRemoves: false },
    { tag: 'any-movement', easierRemoves: false },
  ],
  swaps: ['pelvic-tilt', 'shoulder-blade-press', 'long-exhale'],
  seeds: ['s2-lat-stretch', 's2-rib-stretches'],
  grade: 'C',
  sources: ['bandy-1994'],
} as const satisfies Exercise;
