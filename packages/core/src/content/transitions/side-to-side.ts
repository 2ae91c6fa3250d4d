import type { Transition } from '../../model/transition.js';

export const sideToSide = {
  id: 'side-to-side',
  from: 'side',
  to: 'side',
  lines: [
    { line: 'knees-together', seconds: 5, asks: [{ leg: 'both', to: 'bent' }] },
    { line: 'pillow', seconds: 9, asks: [{ take: 'pillow', to: 'between-knees' }] },
    { line: 'arms-in', seconds: 6, asks: [{ arm: 'both', to: 'crossed' }] },
    { line: 'shuffle', seconds: 12, asks: [{ shuffle: 'to-middle' }] },
    { line: 'roll', seconds: 24, asks: [{ come: 'side' }] },
  ],
  grade: 'C',
  sources: ['penn-recovery'],
} as const satisfies Transition;
