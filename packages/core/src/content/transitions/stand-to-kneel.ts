import type { Transition } from '../../model/transition.js';

export const standToKneel = {
  id: 'stand-to-kneel',
  from: 'standing',
  to: 'kneeling-at-bed',
  lines: [
    { line: 'cushion', seconds: 11, asks: [{ take: 'cushion', to: 'on-floor' }] },
    { line: 'face-bed', seconds: 7, asks: [{ turn: 'around' }] },
    { line: 'hands-down', seconds: 5, asks: [{ arm: 'both', to: 'supporting' }] },
    { line: 'one-knee', seconds: 7, asks: [{ leg: 'one', to: 'kneeling' }] },
    { line: 'knees-down', seconds: 10, asks: [{ come: 'kneeling-at-bed' }] },
  ],
  grade: 'C',
  sources: ['backward-chaining'],
} as const satisfies Transition;
