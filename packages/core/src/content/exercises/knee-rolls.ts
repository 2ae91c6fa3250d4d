import type { Exercise } from '../../model/exercise.js';

export const kneeRolls = {
  id: 'knee-rolls',
  kind: 'mobility',
  regions: ['lower-back', 'mid-back'],
  posture: 'supine',
  surface: 'bed-ok',
  sides: 'alternating',
  dose: {
    repetitions: 4,
    moveSeconds: 6,
    holdSeconds: 2,
    releaseSeconds: 5,
    restSeconds: 0,
    repetitionRange: [2, 10],
    holdRangeSeconds: [2, 10],
  },
  stopSeconds: 5,
  lines: [
    { line: 'name', phase: 'setup', seconds: 2, asks: [] },
    {
      line: 'start',
      phase: 'setup',
      seconds: 4,
      asks: [{ come: 'supine' }, { leg: 'both', to: 'bent' }],
    },
    { line: 'arms-out', phase: 'setup', seconds: 5, asks: [{ arm: 'both', to: 'out' }] },
    {
      line: 'sway',
      phase: 'move',
      seconds: 3,
      only: 'full',
      asks: [{ leg: 'both', to: 'swayed', of: 'side' }],
    },
    {
      line: 'sway-tiny',
      phase: 'move',
      seconds: 4,
      only: 'easier',
      asks: [{ leg: 'both', to: 'swayed', of: 'side' }],
    },
    { line: 'pause', phase: 'hold', seconds: 2, asks: [] },
    { line: 'back-to-middle', phase: 'release', seconds: 4, asks: [{ leg: 'both', to: 'bent' }] },
  ],
  change: [
    {
      line: 'sway-other-way',
      phase: 'move',
      seconds: 1,
      asks: [{ leg: 'both', to: 'swayed', of: 'side' }],
    },
    { line: 'and-back', phase: 'release', seconds: 1, asks: [{ leg: 'both', to: 'bent' }] },
  ],
  movements: [
    { tag: 'flat-on-back', easierRemoves: false },
    { tag: 'twist', easierRemoves: false },
    { tag: 'any-movement', easierRemoves: false },
  ],
  swaps: ['brace-heel-slide', 'shoulder-blade-press', 'long-exhale'],
  seeds: ['s2-supine-twist', 's2-loosen-pelvis'],
  grade: 'C',
  sources: ['nhs-inform-back', 'csp-back-pain', 'gstt-low-back'],
} as const satisfies Exercise;
