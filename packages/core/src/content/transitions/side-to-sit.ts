import type { Transition } from '../../model/transition.js';

export const sideToSit = {
  id: 'side-to-sit',
  from: 'side',
  to: 'sitting',
  lines: [
    { line: 'feet-over', seconds: 6 },
    { line: 'push-up', seconds: 8 },
    { line: 'sideways', seconds: 5 },
    { line: 'breathe', seconds: 16 },
    { line: 'steady', seconds: 15 },
  ],
  grade: 'C',
  sources: ['penn-recovery'],
} as const satisfies Transition;
