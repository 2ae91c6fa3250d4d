import type { Transition } from '../../model/transition.js';

export const sitToKneeling = {
  id: 'sit-to-kneeling',
  from: 'sitting',
  to: 'kneeling',
  lines: [
    { line: 'stand', seconds: 12, asks: [{ come: 'standing' }] },
    { line: 'turn', seconds: 7, asks: [{ turn: 'around' }] },
    { line: 'hands-down', seconds: 6, asks: [{ arm: 'both', to: 'supporting' }] },
    { line: 'one-knee', seconds: 7, asks: [{ leg: 'one', to: 'kneeling' }] },
    { line: 'knees-up', seconds: 12, asks: [{ come: 'kneeling' }] },
    { line: 'in', seconds: 14, asks: [{ shuffle: 'to-middle' }] },
    { line: 'along', seconds: 10, asks: [{ turn: 'to-head' }] },
  ],
  grade: 'C',
  sources: ['backward-chaining'],
} as const satisfies Transition;
