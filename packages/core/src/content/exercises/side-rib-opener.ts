import type { Exercise } from '../../model/exercise.js';

export const sideRibOpener = {
  id: 'side-rib-opener',
  kind: 'stretch',
  regions: ['mid-back'],
  posture: 'side',
  surface: 'bed-ok',
  sides: 'each',
  dose: {
    repetitions: 1,
    moveSeconds: 5,
    holdSeconds: 40,
    releaseSeconds: 3,
    restSeconds: 0,
    repetitionRange: [1, 1],
    holdRangeSeconds: [20, 60],
  },
  lines: [
    { line: 'name', phase: 'setup', seconds: 3 },
    { line: 'start', phase: 'setup', seconds: 4 },
    { line: 'pillow', phase: 'setup', seconds: 7 },
    { line: 'reach', phase: 'move', seconds: 6 },
    { line: 'hold-there', phase: 'hold', seconds: 2 },
    { line: 'breathe-ribs', phase: 'hold', seconds: 4 },
    { line: 'feel-spread', phase: 'hold', seconds: 3 },
    { line: 'arm-down', phase: 'release', seconds: 4 },
  ],
  change: [
    { line: 'pillow-again', phase: 'setup', seconds: 7 },
    { line: 'reach-other-arm', phase: 'move', seconds: 4 },
  ],
  movements: [
    { tag: 'arm-overhead', easierRemoves: true },
    { tag: 'side-lying', easierRemoves: false },
    { tag: 'any-movement', easierRemoves: false },
  ],
  swaps: ['pelvic-tilt-side', 'side-knee-hug', 'long-exhale'],
  seeds: ['s2-rib-stretches'],
  grade: 'C',
  sources: ['common-practice'],
} as const satisfies Exercise;
