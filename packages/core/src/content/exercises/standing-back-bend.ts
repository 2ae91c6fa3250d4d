import type { Exercise } from '../../model/exercise.js';

export const standingBackBend = {
  id: 'standing-back-bend',
  kind: 'mobility',
  regions: ['lower-back'],
  posture: 'standing',
  surface: 'floor-better',
  sides: 'none',
  dose: {
    repetitions: 5,
    moveSeconds: 2,
    holdSeconds: 2,
    releaseSeconds: 2,
    restSeconds: 1,
    repetitionRange: [3, 10],
    holdRangeSeconds: [1, 3],
  },
  lines: [
    { line: 'name', phase: 'setup', seconds: 2 },
    { line: 'start', phase: 'setup', seconds: 5 },
    { line: 'knees-straight', phase: 'setup', seconds: 4 },
    { line: 'look-forward', phase: 'setup', seconds: 2 },
    { line: 'lean-back', phase: 'move', seconds: 4 },
    { line: 'pause', phase: 'hold', seconds: 2 },
    { line: 'upright', phase: 'release', seconds: 3 },
  ],
  change: [],
  movements: [
    { tag: 'standing', easierRemoves: false },
    { tag: 'bend-back', easierRemoves: false },
    { tag: 'any-movement', easierRemoves: false },
  ],
  swaps: ['sit-to-stand', 'standing-side-reach', 'long-exhale'],
  seeds: ['s2-two-standing-stretches', 's2-standing-stretches'],
  grade: 'C',
  sources: ['nhs-inform-back'],
} as const satisfies Exercise;
