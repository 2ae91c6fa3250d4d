import type { Exercise } from '../../model/exercise.js';

export const shoulderRolls = {
  id: 'shoulder-rolls',
  kind: 'mobility',
  regions: ['neck', 'upper-back'],
  posture: 'sitting',
  surface: 'bed-ok',
  sides: 'none',
  dose: {
    repetitions: 8,
    moveSeconds: 3,
    holdSeconds: 0,
    releaseSeconds: 2,
    restSeconds: 0,
    repetitionRange: [5, 10],
    holdRangeSeconds: [0, 0],
  },
  lines: [
    { line: 'name', phase: 'setup', seconds: 2 },
    { line: 'start', phase: 'setup', seconds: 4 },
    { line: 'easy-circles', phase: 'setup', seconds: 3 },
    { line: 'lift', phase: 'move', seconds: 4 },
    { line: 'roll-back', phase: 'move', seconds: 2 },
    { line: 'let-drop', phase: 'release', seconds: 3 },
  ],
  change: [],
  movements: [
    { tag: 'shoulder-load', easierRemoves: false },
    { tag: 'neck-load', easierRemoves: false },
    { tag: 'sitting', easierRemoves: false },
    { tag: 'any-movement', easierRemoves: false },
  ],
  swaps: ['self-hug', 'long-exhale'],
  seeds: ['s1-shoulder-rolls'],
  grade: 'C',
  sources: ['common-practice'],
} as const satisfies Exercise;
