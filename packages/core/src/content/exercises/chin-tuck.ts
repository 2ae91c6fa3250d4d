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
    releaseSeconds: 2,
    restSeconds: 2,
    repetitionRange: [5, 10],
    holdRangeSeconds: [3, 8],
  },
  lines: [
    { line: 'name', phase: 'setup', seconds: 2, asks: [] },
    {
      line: 'start',
      phase: 'setup',
      seconds: 4,
      asks: [{ come: 'supine' }, { leg: 'both', to: 'bent' }, { head: 'resting' }],
    },
    { line: 'head-heavy', phase: 'setup', seconds: 4, asks: [] },
    { line: 'nod', phase: 'move', seconds: 5, only: 'full', asks: [{ head: 'nodded' }] },
    { line: 'nod-less', phase: 'move', seconds: 6, only: 'easier', asks: [{ head: 'nodded' }] },
    { line: 'neck-long', phase: 'move', seconds: 5, asks: [] },
    { line: 'stay-soft', phase: 'hold', seconds: 3, asks: [] },
    { line: 'let-go', phase: 'release', seconds: 4, asks: [{ head: 'resting' }] },
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
