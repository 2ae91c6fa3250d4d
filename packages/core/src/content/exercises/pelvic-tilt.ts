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
    moveSeconds: 4,
    holdSeconds: 5,
    releaseSeconds: 4,
    restSeconds: 1,
    repetitionRange: [3, 15],
    holdRangeSeconds: [2, 10],
  },
  lines: [
    { line: 'name', phase: 'setup', seconds: 2, asks: [] },
    {
      line: 'start',
      phase: 'setup',
      seconds: 4,
      asks: [{ come: 'supine' }, { leg: 'both', to: 'bent' }],
    },
    {
      line: 'flatten',
      phase: 'move',
      seconds: 6,
      only: 'full',
      asks: [{ back: 'flat' }, { breathe: 'out' }],
    },
    {
      line: 'flatten-a-little',
      phase: 'move',
      seconds: 7,
      only: 'easier',
      asks: [{ back: 'flat' }, { breathe: 'out' }],
    },
    { line: 'small', phase: 'move', seconds: 1, asks: [{ breathe: 'freely' }] },
    { line: 'keep-breathing', phase: 'hold', seconds: 3, asks: [] },
    {
      line: 'float-up',
      phase: 'release',
      seconds: 1,
      asks: [{ back: 'level' }, { breathe: 'in' }],
    },
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
