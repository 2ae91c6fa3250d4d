import type { Transition } from '../../model/transition.js';

export const standToSit = {
  id: 'stand-to-sit',
  from: 'standing',
  to: 'sitting',
  lines: [
    { line: 'seat-behind', seconds: 5, asks: [] },
    { line: 'sit-down', seconds: 9, asks: [{ come: 'sitting' }] },
  ],
  grade: 'C',
  sources: ['penn-recovery'],
} as const satisfies Transition;
