import type { Transition } from '../../model/transition.js';

export const settleSide = {
  id: 'settle-side',
  from: 'any',
  to: 'side',
  lines: [
    { line: 'lie-on-side', seconds: 25, asks: [{ come: 'side', toward: 'middle' }] },
    { line: 'bend-knees', seconds: 2, asks: [{ leg: 'both', to: 'bent' }] },
    { line: 'pillow', seconds: 14, asks: [{ take: 'pillow', to: 'between-knees' }] },
  ],
  grade: 'C',
  sources: ['penn-recovery'],
} as const satisfies Transition;
