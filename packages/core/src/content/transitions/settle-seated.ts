import type { Transition } from '../../model/transition.js';

export const settleSeated = {
  id: 'settle-seated',
  from: 'any',
  to: 'sitting',
  lines: [
    { line: 'edge', seconds: 22, asks: [{ come: 'sitting' }] },
    { line: 'feet', seconds: 6, asks: [{ leg: 'both', to: 'bent' }] },
    { line: 'well-back', seconds: 7, asks: [] },
  ],
  grade: 'C',
  sources: ['penn-recovery'],
} as const satisfies Transition;
