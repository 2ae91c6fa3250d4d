import type { Exercise } from '../../model/exercise.js';

export const openBook = {
  id: 'open-book',
  kind: 'mobility',
  regions: ['mid-back', 'upper-back'],
  posture: 'side',
  surface: 'bed-ok',
  sides: 'each',
  dose: {
    repetitions: 5,
    moveSeconds: 6,
    holdSeconds: 4,
    releaseSeconds: 4,
    restSeconds: 0,
    repetitionRange: [2, 10],
    holdRangeSeconds: [2, 10],
  },
  lines: [
    { line: 'name', phase: 'setup', seconds: 2, asks: [] },
    {
      line: 'start',
      phase: 'setup',
      seconds: 6,
      asks: [{ come: 'side' }, { leg: 'both', to: 'bent' }],
    },
    { line: 'arms-in-front', phase: 'setup', seconds: 6, asks: [{ arm: 'both', to: 'forward' }] },
    {
      line: 'open-arm',
      phase: 'move',
      seconds: 10,
      only: 'full',
      asks: [
        { arm: 'side', to: 'open' },
        { back: 'turned', of: 'side' },
      ],
    },
    {
      line: 'head-follows',
      phase: 'move',
      seconds: 2,
      only: 'full',
      asks: [{ head: 'turned', of: 'side' }],
    },
    {
      line: 'open-elbow',
      phase: 'move',
      seconds: 11,
      only: 'easier',
      asks: [
        { arm: 'side', to: 'open' },
        { back: 'turned', of: 'side' },
      ],
    },
    { line: 'head-stays', phase: 'move', seconds: 2, only: 'easier', asks: [] },
    { line: 'pause', phase: 'hold', seconds: 2, asks: [] },
    {
      line: 'close',
      phase: 'release',
      seconds: 3,
      asks: [{ arm: 'side', to: 'forward' }, { back: 'level' }, { head: 'resting' }],
    },
  ],
  change: [
    {
      line: 'arms-in-front-again',
      phase: 'setup',
      seconds: 6,
      asks: [{ arm: 'both', to: 'forward' }],
    },
    {
      line: 'open-other-arm',
      phase: 'move',
      seconds: 3,
      only: 'full',
      asks: [
        { arm: 'side', to: 'open' },
        { back: 'turned', of: 'side' },
      ],
    },
    {
      line: 'open-other-elbow',
      phase: 'move',
      seconds: 4,
      only: 'easier',
      asks: [
        { arm: 'side', to: 'open' },
        { back: 'turned', of: 'side' },
      ],
    },
    {
      line: 'close-again',
      phase: 'release',
      seconds: 2,
      asks: [{ arm: 'side', to: 'forward' }, { back: 'level' }],
    },
  ],
  movements: [
    { tag: 'twist', easierRemoves: false },
    { tag: 'neck-end-range', easierRemoves: true },
    { tag: 'shoulder-load', easierRemoves: false },
    { tag: 'side-lying', easierRemoves: false },
    { tag: 'any-movement', easierRemoves: false },
  ],
  swaps: ['pelvic-tilt-side', 'tense-release', 'long-exhale'],
  seeds: ['s2-arm-opening', 's2-thoracic-mobility-important'],
  grade: 'C',
  sources: ['common-practice'],
} as const satisfies Exercise;
