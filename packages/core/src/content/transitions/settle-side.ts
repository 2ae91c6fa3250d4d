import type { Transition } from '../../model/transition.js';

export const settleSide = {
  id: 'settle-side',
  from: 'any',
  to: 'side',
  lines: [
    { line: 'lie-on-side', seconds: 20, asks: [{ come: 'side' }] },
    { line: 'bend-knees', seconds: 2, asks: [{ leg: 'both', to: 'bent' }] },
    { line: 'pillow', seconds: 10, asks: [{ take: 'pillow', to: 'between-knees' }] },
  ],
  grade: 'C',
  sources: ['penn-recovery'],
} as const satisfies Transition;
