import type { Transition } from '../../model/transition.js';

export const sideToSide = {
  id: 'side-to-side',
  from: 'side',
  to: 'side',
  lines: [
    { line: 'knees-together', seconds: 6 },
    { line: 'roll', seconds: 14 },
    { line: 'pillow', seconds: 10 },
  ],
  grade: 'C',
  sources: ['penn-recovery'],
} as const satisfies Transition;
