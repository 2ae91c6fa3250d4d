import type { Exercise } from '../../model/exercise.js';

export const figureFour = {
  id: 'figure-four',
  kind: 'stretch',
  regions: ['hip', 'pelvis'],
  posture: 'supine',
  surface: 'bed-ok',
  sides: 'each',
  dose: {
    repetitions: 1,
    moveSeconds: 5,
    holdSeconds: 30,
    releaseSeconds: 3,
    restSeconds: 0,
    repetitionRange: [1, 3],
    holdRangeSeconds: [15, 45],
  },
  lines: [
    { line: 'name', phase: 'setup', seconds: 3 },
    { line: 'start', phase: 'setup', seconds: 3 },
    { line: 'ankle-on-thigh', phase: 'setup', seconds: 7 },
    { line: 'knee-drifts', phase: 'move', seconds: 5 },
    { line: 'enough', phase: 'move', seconds: 4 },
    { line: 'for-more', phase: 'move', seconds: 6 },
    { line: 'hold-there', phase: 'hold', seconds: 2 },
    { line: 'breathe-low', phase: 'hold', seconds: 3 },
    { line: 'foot-down', phase: 'release', seconds: 4 },
  ],
  change: [
    { line: 'ankle-on-other-thigh', phase: 'setup', seconds: 5 },
    { line: 'knee-drifts-too', phase: 'move', seconds: 3 },
    { line: 'hold-there', phase: 'hold', seconds: 2 },
  ],
  movements: [
    { tag: 'flat-on-back', easierRemoves: false },
    { tag: 'knees-apart', easierRemoves: false },
    { tag: 'deep-hip-bend', easierRemoves: false },
    { tag: 'strong-stretch', easierRemoves: true },
  ],
  grade: 'C',
  sources: ['eskenazi-piriformis', 'band-1994'],
} as const satisfies Exercise;
