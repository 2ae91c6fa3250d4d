import type { Exercise } from '../../model/exercise.js';

export const seatedRotation = {
  id: 'seated-rotation',
  kind: 'mobility',
  regions: ['mid-back'],
  posture: 'sitting',
  surface: 'bed-ok',
  sides: 'alternating',
  dose: {
    repetitions: 3,
    moveSeconds: 3,
    holdSeconds: 3,
    releaseSeconds: 3,
    restSeconds: 0,
    repetitionRange: [3, 8],
    holdRangeSeconds: [1, 5],
  },
  lines: [
    { line: 'name', phase: 'setup', seconds: 2 },
    { line: 'start', phase: 'setup', seconds: 5 },
    { line: 'arms-crossed', phase: 'setup', seconds: 4 },
    { line: 'sit-tall', phase: 'setup', seconds: 2 },
    { line: 'turn', phase: 'move', seconds: 4 },
    { line: 'pause', phase: 'hold', seconds: 2 },
    { line: 'back-to-middle', phase: 'release', seconds: 4 },
  ],
  change: [
    { line: 'turn-other-way', phase: 'move', seconds: 3 },
    { line: 'and-back', phase: 'release', seconds: 2 },
  ],
  movements: [
    { tag: 'twist', easierRemoves: false },
    { tag: 'sitting', easierRemoves: false },
    { tag: 'any-movement', easierRemoves: false },
  ],
  swaps: ['self-hug', 'shoulder-rolls', 'long-exhale'],
  seeds: ['s2-thoracic-mobility-important'],
  grade: 'C',
  sources: ['aaos-spine'],
} as const satisfies Exercise;
