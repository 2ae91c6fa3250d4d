import type { Transition } from '../../model/transition.js';

export const sitToStand = {
  id: 'sit-to-stand',
  from: 'sitting',
  to: 'standing',
  lines: [
    { line: 'feet-under', seconds: 4, asks: [{ leg: 'both', to: 'bent' }] },
    { line: 'lean-forward', seconds: 5, asks: [{ back: 'hinged' }] },
    { line: 'push-up', seconds: 10, asks: [{ come: 'standing' }] },
    { line: 'steady', seconds: 6, asks: [] },
  ],
  grade: 'C',
  sources: ['penn-recovery'],
} as const satisfies Transition;
