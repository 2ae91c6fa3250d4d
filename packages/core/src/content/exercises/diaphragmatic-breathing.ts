import type { Exercise } from '../../model/exercise.js';

export const diaphragmaticBreathing = {
  id: 'diaphragmatic-breathing',
  kind: 'breath',
  regions: ['whole-back'],
  posture: 'any',
  surface: 'bed-ok',
  sides: 'none',
  dose: {
    repetitions: 10,
    moveSeconds: 0,
    holdSeconds: 0,
    releaseSeconds: 0,
    restSeconds: 0,
    repetitionRange: [3, 20],
    holdRangeSeconds: [0, 0],
  },
  breath: { inSeconds: 4, outSeconds: 6, spokenBreaths: 3 },
  lines: [
    { line: 'name', phase: 'setup', seconds: 2, asks: [] },
    { line: 'propped', phase: 'setup', seconds: 16, only: 'easier', asks: [{ come: 'any' }] },
    { line: 'hand-on-belly', phase: 'setup', seconds: 5, asks: [{ arm: 'one', to: 'on-belly' }] },
    { line: 'breathe-in', phase: 'setup', seconds: 3, asks: [] },
    { line: 'belly-rises', phase: 'setup', seconds: 4, asks: [] },
    { line: 'breathe-out', phase: 'setup', seconds: 6, asks: [] },
  ],
  change: [],
  movements: [{ tag: 'flat-on-back', easierRemoves: true }],
  swaps: ['long-exhale'],
  seeds: ['s2-ten-slow-deep-breaths', 's3-breathe-deeply'],
  grade: 'B',
  sources: ['slow-breathing-2019', 'slow-breathing-2020'],
} as const satisfies Exercise;
