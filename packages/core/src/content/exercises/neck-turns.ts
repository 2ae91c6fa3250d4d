import type { Exercise } from '../../model/exercise.js';

export const neckTurns = {
  id: 'neck-turns',
  kind: 'mobility',
  regions: ['neck'],
  posture: 'supine',
  surface: 'bed-ok',
  sides: 'alternating',
  dose: {
    repetitions: 3,
    moveSeconds: 4,
    holdSeconds: 3,
    releaseSeconds: 4,
    restSeconds: 0,
    repetitionRange: [2, 6],
    holdRangeSeconds: [2, 5],
  },
  lines: [
    { line: 'name', phase: 'setup', seconds: 3 },
    { line: 'start', phase: 'setup', seconds: 4 },
    { line: 'short-of-pull', phase: 'setup', seconds: 3 },
    { line: 'roll', phase: 'move', seconds: 4 },
    { line: 'pause', phase: 'hold', seconds: 2 },
    { line: 'back-to-middle', phase: 'release', seconds: 4 },
  ],
  change: [
    { line: 'roll-other-way', phase: 'move', seconds: 4 },
    { line: 'and-back', phase: 'release', seconds: 2 },
  ],
  movements: [
    { tag: 'flat-on-back', easierRemoves: false },
    { tag: 'neck-end-range', easierRemoves: true },
    { tag: 'any-movement', easierRemoves: false },
  ],
  swaps: ['shoulder-blade-press', 'diaphragmatic-breathing', 'long-exhale'],
  seeds: ['s1-stretch-before-bed'],
  grade: 'C',
  sources: ['aaos-spine'],
} as const satisfies Exercise;
