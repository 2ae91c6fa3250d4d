import type { Exercise } from '../../model/exercise.js';

export const reclinedButterfly = {
  id: 'reclined-butterfly',
  kind: 'rest',
  regions: ['hip', 'pelvis'],
  posture: 'supine',
  surface: 'bed-ok',
  sides: 'none',
  dose: {
    repetitions: 1,
    moveSeconds: 6,
    holdSeconds: 60,
    releaseSeconds: 4,
    restSeconds: 0,
    repetitionRange: [1, 1],
    holdRangeSeconds: [30, 90],
  },
  lines: [
    { line: 'name', phase: 'setup', seconds: 3 },
    { line: 'start', phase: 'setup', seconds: 6 },
    { line: 'soles-together', phase: 'setup', seconds: 4 },
    { line: 'knees-open', phase: 'move', seconds: 4 },
    { line: 'hands-on-belly', phase: 'move', seconds: 4 },
    { line: 'rest-there', phase: 'hold', seconds: 2 },
    { line: 'pillows-carry', phase: 'hold', seconds: 4 },
    { line: 'knees-together', phase: 'release', seconds: 4 },
  ],
  change: [],
  movements: [
    { tag: 'flat-on-back', easierRemoves: false },
    { tag: 'knees-apart', easierRemoves: false },
    { tag: 'any-movement', easierRemoves: false },
  ],
  swaps: ['pelvic-tilt', 'shoulder-blade-press', 'long-exhale'],
  seeds: ['s2-reclined-butterfly', 's2-hip-opening'],
  grade: 'C',
  sources: ['common-practice'],
} as const satisfies Exercise;
