import type { Exercise } from '../../model/exercise.js';

export const sitToStand = {
  id: 'sit-to-stand',
  kind: 'strength',
  regions: ['hip', 'lower-back'],
  posture: 'standing',
  surface: 'floor-better',
  sides: 'none',
  dose: {
    repetitions: 8,
    moveSeconds: 2,
    holdSeconds: 0,
    releaseSeconds: 3,
    restSeconds: 1,
    repetitionRange: [5, 12],
    holdRangeSeconds: [0, 0],
  },
  lines: [
    { line: 'name', phase: 'setup', seconds: 2 },
    { line: 'start', phase: 'setup', seconds: 5 },
    { line: 'seat-behind', phase: 'setup', seconds: 4 },
    { line: 'use-hands', phase: 'setup', seconds: 4 },
    { line: 'sit-down', phase: 'move', seconds: 3 },
    { line: 'nose-over-toes', phase: 'release', seconds: 4 },
    { line: 'stand-up', phase: 'release', seconds: 3 },
  ],
  change: [],
  movements: [
    { tag: 'standing', easierRemoves: false },
    { tag: 'deep-hip-bend', easierRemoves: true },
    { tag: 'any-movement', easierRemoves: false },
  ],
  swaps: ['arm-swings', 'long-exhale'],
  seeds: ['s2-abs-getting-up'],
  grade: 'C',
  sources: ['common-practice'],
} as const satisfies Exercise;
