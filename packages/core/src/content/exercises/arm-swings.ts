import type { Exercise } from '../../model/exercise.js';

export const armSwings = {
  id: 'arm-swings',
  kind: 'mobility',
  regions: ['upper-back'],
  posture: 'standing',
  surface: 'floor-better',
  sides: 'alternating',
  dose: {
    repetitions: 5,
    moveSeconds: 4,
    holdSeconds: 0,
    releaseSeconds: 2,
    restSeconds: 0,
    repetitionRange: [4, 7],
    holdRangeSeconds: [0, 0],
  },
  lines: [
    { line: 'name', phase: 'setup', seconds: 2, asks: [] },
    { line: 'start', phase: 'setup', seconds: 4, asks: [{ come: 'standing' }] },
    { line: 'hands-loose', phase: 'setup', seconds: 3, asks: [] },
    { line: 'start-small', phase: 'setup', seconds: 2, asks: [] },
    {
      line: 'swing',
      phase: 'move',
      seconds: 6,
      only: 'full',
      asks: [
        { arm: 'both', to: 'out' },
        { back: 'turned', of: 'side' },
      ],
    },
    { line: 'ribs-follow', phase: 'move', seconds: 1, only: 'full', asks: [] },
    {
      line: 'swing-arms',
      phase: 'move',
      seconds: 4,
      only: 'easier',
      asks: [{ arm: 'both', to: 'out', of: 'side' }],
    },
    {
      line: 'swing-back',
      phase: 'release',
      seconds: 3,
      asks: [{ arm: 'both', to: 'resting' }, { back: 'level' }],
    },
  ],
  change: [
    {
      line: 'swing-other-way',
      phase: 'move',
      seconds: 2,
      only: 'full',
      asks: [
        { arm: 'both', to: 'out' },
        { back: 'turned', of: 'side' },
      ],
    },
    {
      line: 'swing-arms-other',
      phase: 'move',
      seconds: 2,
      only: 'easier',
      asks: [{ arm: 'both', to: 'out', of: 'side' }],
    },
    {
      line: 'and-back',
      phase: 'release',
      seconds: 2,
      asks: [{ arm: 'both', to: 'resting' }, { back: 'level' }],
    },
  ],
  movements: [
    { tag: 'standing', easierRemoves: false },
    { tag: 'twist', easierRemoves: true },
    { tag: 'shoulder-load', easierRemoves: false },
    { tag: 'any-movement', easierRemoves: false },
  ],
  swaps: ['doorway-chest-stretch', 'long-exhale'],
  seeds: ['s1-arm-swings'],
  grade: 'C',
  sources: ['common-practice'],
} as const satisfies Exercise;
