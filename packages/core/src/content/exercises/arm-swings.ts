import type { Exercise } from '../../model/exercise.js';

export const armSwings = {
  id: 'arm-swings',
  kind: 'mobility',
  regions: ['upper-back'],
  posture: 'standing',
  surface: 'floor-better',
  sides: 'alternating',
  dose: {
    repetitions: 5,
    moveSeconds: 2,
    holdSeconds: 0,
    releaseSeconds: 1,
    restSeconds: 0,
    repetitionRange: [4, 7],
    holdRangeSeconds: [0, 0],
  },
  lines: [
    { line: 'name', phase: 'setup', seconds: 2 },
    { line: 'start', phase: 'setup', seconds: 4 },
    { line: 'hands-loose', phase: 'setup', seconds: 3 },
    { line: 'start-small', phase: 'setup', seconds: 2 },
    { line: 'swing', phase: 'move', seconds: 4 },
    { line: 'ribs-follow', phase: 'move', seconds: 3 },
    { line: 'swing-back', phase: 'release', seconds: 3 },
  ],
  change: [
    { line: 'swing-other-way', phase: 'move', seconds: 4 },
    { line: 'and-back', phase: 'release', seconds: 2 },
  ],
  movements: [
    { tag: 'standing', easierRemoves: false },
    { tag: 'twist', easierRemoves: true },
    { tag: 'shoulder-load', easierRemoves: false },
    { tag: 'any-movement', easierRemoves: false },
  ],
  swaps: ['doorway-chest-stretch', 'long-exhale'],
  seeds: ['s1-arm-swings'],
  grade: 'C',
  sources: ['common-practice'],
} as const satisfies Exercise;
