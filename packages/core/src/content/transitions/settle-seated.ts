import type { Transition } from '../../model/transition.js';

export const settleSeated = {
  id: 'settle-seated',
  from: 'any',
  to: 'sitting',
  lines: [
    { line: 'edge', seconds: 7 },
    { line: 'well-back', seconds: 8 },
  ],
  grade: 'C',
  sources: ['penn-recovery'],
} as const satisfies Transition;
