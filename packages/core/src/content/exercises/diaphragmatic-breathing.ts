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
    { line: 'name', phase: 'setup', seconds: 2 },
    { line: 'hand-on-belly', phase: 'setup', seconds: 5 },
    { line: 'hand-on-chest', phase: 'setup', seconds: 5 },
    { line: 'breathe-in', phase: 'setup', seconds: 4 },
    { line: 'belly-rises', phase: 'setup', seconds: 4 },
    { line: 'breathe-out', phase: 'setup', seconds: 6 },
    { line: 'chest-quiet', phase: 'setup', seconds: 4 },
  ],
  change: [],
  movements: [],
  grade: 'B',
  sources: ['slow-breathing-2019'],
} as const satisfies Exercise;
