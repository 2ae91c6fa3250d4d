import type { Transition } from '../../model/transition.js';

export const pillowAway = {
  id: 'pillow-away',
  from: 'supine-long-pillow',
  to: 'supine',
  lines: [
    { line: 'slide-away', seconds: 12 },
    { line: 'pillow', seconds: 8 },
  ],
  grade: 'C',
  sources: ['common-practice'],
} as const satisfies Transition;
