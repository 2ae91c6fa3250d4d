import type { Exercise } from '../../model/exercise.js';

export const seatedCatCamel = {
  id: 'seated-cat-camel',
  kind: 'mobility',
  regions: ['whole-back'],
  posture: 'sitting',
  surface: 'bed-ok',
  sides: 'none',
  dose: {
    repetitions: 8,
    moveSeconds: 4,
    holdSeconds: 0,
    releaseSeconds: 3,
    restSeconds: 0,
    repetitionRange: [5, 10],
    holdRangeSeconds: [0, 0],
  },
  lines: [
    { line: 'name', phase: 'setup', seconds: 3 },
    { line: 'start', phase: 'setup', seconds: 6 },
    { line: 'slow-and-small', phase: 'setup', seconds: 3 },
    { line: 'round', phase: 'move', seconds: 4 },
    { line: 'lift', phase: 'release', seconds: 4 },
  ],
  change: [],
  movements: [
    { tag: 'bend-forward', easierRemoves: false },
    { tag: 'bend-back', easierRemoves: true },
    { tag: 'sitting', easierRemoves: false },
    { tag: 'any-movement', easierRemoves: false },
  ],
  swaps: ['shoulder-rolls', 'self-hug', 'long-exhale'],
  notInFirstHour: true,
  seeds: ['s2-cat-camel'],
  grade: 'C',
  sources: ['common-practice'],
} as const satisfies Exercise;
