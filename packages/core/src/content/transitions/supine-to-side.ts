import type { Transition } from '../../model/transition.js';

export const supineToSide = {
  id: 'supine-to-side',
  from: 'supine',
  to: 'side',
  lines: [
    { line: 'bend-knees', seconds: 7, asks: [{ leg: 'both', to: 'bent' }] },
    { line: 'room', seconds: 15, asks: [{ shuffle: 'to-middle' }] },
    { line: 'pillow', seconds: 14, asks: [{ take: 'pillow', to: 'between-knees' }] },
    { line: 'arms-in', seconds: 6, asks: [{ arm: 'both', to: 'crossed' }] },
    { line: 'roll', seconds: 20, asks: [{ come: 'side' }] },
    { line: 'arms-out', seconds: 5, asks: [{ arm: 'both', to: 'forward' }] },
  ],
  grade: 'C',
  sources: ['penn-recovery'],
} as const satisfies Transition;
