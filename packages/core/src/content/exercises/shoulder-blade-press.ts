import type { Exercise } from '../../model/exercise.js';

export const shoulderBladePress = {
  id: 'shoulder-blade-press',
  kind: 'strength',
  regions: ['upper-back', 'mid-back'],
  posture: 'supine',
  surface: 'bed-ok',
  sides: 'none',
  dose: {
    repetitions: 8,
    moveSeconds: 1,
    holdSeconds: 5,
    releaseSeconds: 1,
    restSeconds: 2,
    repetitionRange: [3, 12],
    holdRangeSeconds: [3, 10],
  },
  lines: [
    { line: 'name', phase: 'setup', seconds: 2 },
    { line: 'start', phase: 'setup', seconds: 5 },
    { line: 'press-arms', phase: 'move', seconds: 5 },
    { line: 'blades-down', phase: 'move', seconds: 4 },
    { line: 'keep-breathing', phase: 'hold', seconds: 2 },
    { line: 'let-go', phase: 'release', seconds: 3 },
  ],
  change: [],
  movements: [
    { tag: 'flat-on-back', easierRemoves: false },
    { tag: 'shoulder-load', easierRemoves: false },
    { tag: 'any-movement', easierRemoves: false },
  ],
  swaps: ['tense-release', 'long-exhale'],
  seeds: ['s2-stretch-strengthen-thoracic'],
  grade: 'C',
  sources: ['bjsm-strong-steady-straight'],
} as const satisfies Exercise;
