import type { Transition } from '../../model/transition.js';

export const standToSit = {
  id: 'stand-to-sit',
  from: 'standing',
  to: 'sitting',
  lines: [
    { line: 'seat-behind', seconds: 6 },
    { line: 'sit-down', seconds: 7 },
  ],
  grade: 'C',
  sources: ['penn-recovery'],
} as const satisfies Transition;
