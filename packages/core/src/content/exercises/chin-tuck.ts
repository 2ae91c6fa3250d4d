import type { Exercise } from '../../model/exercise.js';

export const chinTuck = {
  id: 'chin-tuck',
  kind: 'strength',
  regions: ['neck', 'upper-back'],
  posture: 'supine',
  surface: 'bed-ok',
  sides: 'none',
  dose: {
    repetitions: 6,
    moveSeconds: 2,
    holdSeconds: 5,
    releaseSeconds: 1,
    restSeconds: 2,
    repetitionRange: [5, 10],
    holdRangeSeconds: [3, 8],
  },
  lines: [
    { line: 'name', phase: 'setup', seconds: 2 },
    { line: 'start', phase: 'setup', seconds: 4 },
    { line: 'head-heavy', phase: 'setup', seconds: 4 },
    { line: 'nod', phase: 'move', seconds: 3 },
    { line: 'neck-long', phase: 'move', seconds: 4 },
    { line: 'stay-soft', phase: 'hold', seconds: 2 },
    { line: 'let-go', phase: 'release', seconds: 3 },
  ],
  change: [],
  movements: [
    { tag: 'flat-on-back', easierRemoves: false },
    { tag: 'neck-end-range', easierRemoves: false },
    { tag: 'any-movement', easierRemoves: false },
  ],
  swaps: ['shoulder-blade-press', 'diaphragmatic-breathing', 'long-exhale'],
  seeds: ['s1-neck-pillow-inline'],
  grade: 'C',
  sources: ['common-practice'],
} as const satisfies Exercise;
