import type { Transition } from '../../model/transition.js';

export const settleSide = {
  id: 'settle-side',
  from: 'any',
  to: 'side',
  lines: [
    { line: 'lie-on-side', seconds: 9 },
    { line: 'pillow', seconds: 12 },
  ],
  grade: 'C',
  sources: ['penn-recovery'],
} as const satisfies Transition;
