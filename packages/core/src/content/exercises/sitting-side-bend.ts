import type { Exercise } from '../../model/exercise.js';

export const sittingSideBend = {
  id: 'sitting-side-bend',
  kind: 'stretch',
  regions: ['mid-back'],
  posture: 'sitting',
  surface: 'bed-ok',
  sides: 'each',
  dose: {
    repetitions: 1,
    moveSeconds: 5,
    holdSeconds: 25,
    releaseSeconds: 3,
    restSeconds: 0,
    repetitionRange: [1, 3],
    holdRangeSeconds: [10, 30],
  },
  lines: [
    { line: 'name', phase: 'setup', seconds: 2 },
    { line: 'start', phase: 'setup', seconds: 5 },
    { line: 'hand-beside-you', phase: 'setup', seconds: 5 },
    { line: 'hips-heavy', phase: 'setup', seconds: 3 },
    { line: 'reach-up', phase: 'move', seconds: 3 },
    { line: 'lean-over', phase: 'move', seconds: 4 },
    { line: 'hold-there', phase: 'hold', seconds: 2 },
    { line: 'breathe-into-ribs', phase: 'hold', seconds: 3 },
    { line: 'come-up', phase: 'release', seconds: 4 },
  ],
  change: [
    { line: 'other-hand-beside-you', phase: 'setup', seconds: 5 },
    { line: 'reach-up-too', phase: 'move', seconds: 3 },
    { line: 'lean-over-too', phase: 'move', seconds: 4 },
  ],
  movements: [
    { tag: 'arm-overhead', easierRemoves: true },
    // Bending to the side turns the ribs a little.
    { tag: 'twist', easierRemoves: true },
    { tag: 'strong-stretch', easierRemoves: true },
    { tag: 'sitting', easierRemoves: false },
    { tag: 'any-movement', easierRemoves: false },
  ],
  swaps: ['self-hug', 'shoulder-rolls', 'long-exhale'],
  seeds: ['s2-sitting-side-bend', 's2-rib-stretches'],
  grade: 'C',
  sources: ['bandy-1994'],
} as const satisfies Exercise;
