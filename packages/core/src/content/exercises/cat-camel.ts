import type { Exercise } from '../../model/exercise.js';

export const catCamel = {
  id: 'cat-camel',
  kind: 'mobility',
  regions: ['whole-back'],
  posture: 'kneeling',
  surface: 'bed-firm-only',
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
    { line: 'name', phase: 'setup', seconds: 4 },
    { line: 'start', phase: 'setup', seconds: 5 },
    { line: 'small', phase: 'setup', seconds: 3 },
    { line: 'round', phase: 'move', seconds: 4 },
    { line: 'dip', phase: 'release', seconds: 5 },
  ],
  change: [],
  movements: [
    { tag: 'on-hands-and-knees', easierRemoves: false },
    { tag: 'bend-forward', easierRemoves: true },
    { tag: 'bend-back', easierRemoves: true },
    { tag: 'any-movement', easierRemoves: false },
  ],
  swaps: ['childs-pose', 'long-exhale'],
  notInFirstHour: true,
  seeds: ['s2-cat-camel'],
  grade: 'C',
  sources: ['aaos-spine'],
} as const satisfies Exercise;
