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
    moveSeconds: 3,
    holdSeconds: 4,
    releaseSeconds: 3,
    restSeconds: 0,
    repetitionRange: [2, 10],
    holdRangeSeconds: [2, 10],
  },
  lines: [
    { line: 'name', phase: 'setup', seconds: 2 },
    { line: 'start', phase: 'setup', seconds: 5 },
    { line: 'arms-in-front', phase: 'setup', seconds: 4 },
    { line: 'knees-stacked', phase: 'setup', seconds: 3 },
    { line: 'open-arm', phase: 'move', seconds: 7 },
    { line: 'head-follows', phase: 'move', seconds: 5 },
    { line: 'pause', phase: 'hold', seconds: 2 },
    { line: 'close', phase: 'release', seconds: 4 },
  ],
  change: [
    { line: 'arms-in-front-again', phase: 'setup', seconds: 4 },
    { line: 'open-other-arm', phase: 'move', seconds: 3 },
    { line: 'close-again', phase: 'release', seconds: 3 },
  ],
  movements: [
    { tag: 'twist', easierRemoves: false },
    { tag: 'neck-end-range', easierRemoves: true },
  ],
  grade: 'C',
  sources: ['thoracic-rotation', 'peak-program'],
} as const satisfies Exercise;
