import type { Transition } from '../../model/transition.js';

export const sideToSide = {
  id: 'side-to-side',
  from: 'side',
  to: 'side',
  lines: [
    { line: 'shuffle', seconds: 14, asks: [{ shuffle: 'to-middle' }] },
    { line: 'arms-in', seconds: 8, asks: [{ arm: 'both', to: 'crossed' }] },
    { line: 'pillow-along', seconds: 4, asks: [{ keep: 'pillow', at: 'between-knees' }] },
    { line: 'roll', seconds: 18, asks: [{ come: 'side' }] },
    { line: 'all-the-way', seconds: 11, asks: [{ go: 'on' }] },
    { line: 'head', seconds: 6, asks: [{ head: 'resting' }, { arm: 'both', to: 'forward' }] },
  ],
  grade: 'C',
  sources: ['penn-recovery'],
} as const satisfies Transition;
