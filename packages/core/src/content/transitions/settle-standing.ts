import type { Transition } from '../../model/transition.js';

export const settleStanding = {
  id: 'settle-standing',
  from: 'any',
  to: 'standing',
  lines: [
    { line: 'stand', seconds: 12, asks: [{ come: 'standing' }] },
    { line: 'steady', seconds: 6, asks: [] },
  ],
  grade: 'C',
  sources: ['penn-recovery'],
} as const satisfies Transition;
