import type { Transition } from '../../model/transition.js';

export const sitToStand = {
  id: 'sit-to-stand',
  from: 'sitting',
  to: 'standing',
  lines: [
    { line: 'feet-under', seconds: 4 },
    { line: 'lean-forward', seconds: 5 },
    { line: 'push-up', seconds: 5 },
    { line: 'steady', seconds: 6 },
  ],
  grade: 'C',
  sources: ['penn-recovery'],
} as const satisfies Transition;
