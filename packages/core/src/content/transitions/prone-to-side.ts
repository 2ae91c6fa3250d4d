import type { Transition } from '../../model/transition.js';

export const proneToSide = {
  id: 'prone-to-side',
  from: 'prone',
  to: 'side',
  lines: [
    { line: 'room', seconds: 15, asks: [{ shuffle: 'to-middle' }] },
    { line: 'arm-down', seconds: 5, asks: [{ arm: 'side', to: 'resting' }] },
    { line: 'roll', seconds: 19, asks: [{ come: 'side' }] },
    { line: 'arm-out', seconds: 10, asks: [{ arm: 'lower', to: 'forward' }] },
    { line: 'head', seconds: 10, asks: [{ take: 'head-pillow', to: 'under-head' }] },
    { line: 'bend-knees', seconds: 8, asks: [{ leg: 'both', to: 'bent' }] },
    { line: 'pillow', seconds: 14, asks: [{ take: 'pillow', to: 'between-knees' }] },
  ],
  grade: 'C',
  sources: ['penn-recovery'],
} as const satisfies Transition;
