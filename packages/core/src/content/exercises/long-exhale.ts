import type { Exercise } from '../../model/exercise.js';

export const longExhale = {
  id: 'long-exhale',
  kind: 'breath',
  regions: ['whole-back'],
  posture: 'any',
  surface: 'bed-ok',
  sides: 'none',
  dose: {
    repetitions: 12,
    moveSeconds: 0,
    holdSeconds: 0,
    releaseSeconds: 0,
    restSeconds: 0,
    // As long as somebody cannot sleep, or may do nothing else.
    repetitionRange: [1, 180],
    holdRangeSeconds: [0, 0],
  },
  breath: { inSeconds: 4, outSeconds: 6, spokenBreaths: 3 },
  lines: [
    { line: 'settle', phase: 'setup', seconds: 7, only: 'full', asks: [] },
    {
      line: 'settle-propped',
      phase: 'setup',
      seconds: 16,
      only: 'easier',
      asks: [{ come: 'any' }],
    },
    { line: 'when-i-say-in', phase: 'setup', seconds: 4, asks: [], explains: 'breath' },
    { line: 'when-i-say-out', phase: 'setup', seconds: 5, asks: [], explains: 'breath' },
  ],
  change: [],
  movements: [{ tag: 'flat-on-back', easierRemoves: true }],
  swaps: [],
  seeds: ['s3-breathe-deeply'],
  grade: 'B',
  sources: ['slow-breathing-2019', 'slow-breathing-2020'],
} as const satisfies Exercise;
