import type { Exercise } from '../../model/exercise.js';

export const pelvicTilt = {
  id: 'pelvic-tilt',
  kind: 'mobility',
  regions: ['lower-back', 'pelvis'],
  posture: 'supine',
  surface: 'bed-ok',
  sides: 'none',
  dose: {
    repetitions: 8,
    moveSeconds: 2,
    holdSeconds: 5,
    releaseSeconds: 2,
    restSeconds: 1,
    repetitionRange: [3, 15],
    holdRangeSeconds: [2, 10],
  },
  lines: [
    { line: 'name', phase: 'setup', seconds: 2 },
    { line: 'start', phase: 'setup', seconds: 5 },
    { line: 'small', phase: 'setup', seconds: 4 },
    { line: 'flatten', phase: 'move', seconds: 5 },
    { line: 'keep-breathing', phase: 'hold', seconds: 3 },
    { line: 'float-up', phase: 'release', seconds: 5 },
  ],
  change: [],
  movements: [
    { tag: 'flat-on-back', easierRemoves: false },
    { tag: 'any-movement', easierRemoves: false },
  ],
  swaps: ['tense-release', 'long-exhale'],
  seeds: ['s2-pelvic-tilt', 's2-loosen-pelvis', 's2-hook-lying'],
  grade: 'C',
  sources: ['csp-back-pain', 'nhs-inform-back'],
} as const satisfies Exercise;
