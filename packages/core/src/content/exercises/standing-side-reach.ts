import type { Exercise } from '../../model/exercise.js';

export const standingSideReach = {
  id: 'standing-side-reach',
  kind: 'stretch',
  regions: ['mid-back'],
  posture: 'standing',
  surface: 'floor-better',
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
    { line: 'start', phase: 'setup', seconds: 6 },
    { line: 'hand-on-wall', phase: 'setup', seconds: 4 },
    { line: 'hips-under-you', phase: 'setup', seconds: 3 },
    { line: 'reach-up', phase: 'move', seconds: 3 },
    { line: 'lean-over', phase: 'move', seconds: 4 },
    { line: 'hold-there', phase: 'hold', seconds: 2 },
    { line: 'breathe-into-ribs', phase: 'hold', seconds: 3 },
    { line: 'come-up', phase: 'release', seconds: 4 },
  ],
  change: [
    { line: 'turn-around', phase: 'setup', seconds: 7 },
    { line: 'other-hand-on-wall', phase: 'setup', seconds: 4 },
    { line: 'reach-up-too', phase: 'move', seconds: 3 },
    { line: 'lean-over-too', phase: 'move', seconds: 3 },
  ],
  movements: [
    { tag: 'standing', easierRemoves: false },
    { tag: 'arm-overhead', easierRemoves: true },
    // Bending to the side turns the ribs a little.
    { tag: 'twist', easierRemoves: true },
    { tag: 'any-movement', easierRemoves: false },
  ],
  swaps: ['sit-to-stand', 'long-exhale'],
  seeds: ['s2-two-standing-stretches', 's2-lat-stretch'],
  grade: 'C',
  sources: ['common-practice'],
} as const satisfies Exercise;
