import type { Exercise } from '../../model/exercise.js';

export const braceHeelSlide = {
  id: 'brace-heel-slide',
  kind: 'strength',
  regions: ['lower-back'],
  posture: 'supine',
  surface: 'bed-ok',
  sides: 'alternating',
  dose: {
    repetitions: 4,
    moveSeconds: 3,
    holdSeconds: 0,
    releaseSeconds: 3,
    restSeconds: 1,
    repetitionRange: [4, 10],
    holdRangeSeconds: [0, 0],
  },
  lines: [
    { line: 'name', phase: 'setup', seconds: 2 },
    { line: 'start', phase: 'setup', seconds: 3 },
    { line: 'belly-in', phase: 'setup', seconds: 4 },
    { line: 'back-quiet', phase: 'setup', seconds: 3 },
    { line: 'slide-away', phase: 'move', seconds: 6 },
    { line: 'slide-back', phase: 'release', seconds: 3 },
  ],
  change: [
    { line: 'other-slides-away', phase: 'move', seconds: 4 },
    { line: 'slide-back', phase: 'release', seconds: 3 },
  ],
  movements: [
    { tag: 'flat-on-back', easierRemoves: false },
    { tag: 'any-movement', easierRemoves: false },
  ],
  swaps: ['tense-release', 'long-exhale'],
  seeds: ['s2-core-posture-balance', 's2-abs-getting-up'],
  grade: 'C',
  sources: ['acp-2017'],
} as const satisfies Exercise;
