import type { Transition } from '../../model/transition.js';

export const standToKneel = {
  id: 'stand-to-kneel',
  from: 'standing',
  to: 'kneeling-at-bed',
  lines: [
    { line: 'cushion', seconds: 7 },
    { line: 'face-bed', seconds: 4 },
    { line: 'knees-down', seconds: 8 },
  ],
  grade: 'C',
  sources: ['backward-chaining'],
} as const satisfies Transition;
