import type { Transition } from '../../model/transition.js';

export const kneelToStand = {
  id: 'kneel-to-stand',
  from: 'kneeling-at-bed',
  to: 'standing',
  lines: [
    { line: 'hands-down', seconds: 4, asks: [{ arm: 'both', to: 'supporting' }] },
    { line: 'foot-forward', seconds: 5, asks: [{ leg: 'one', to: 'step' }] },
    { line: 'push-up', seconds: 10, asks: [{ come: 'standing' }] },
    { line: 'steady', seconds: 6, asks: [] },
  ],
  grade: 'C',
  sources: ['backward-chaining'],
} as const satisfies Transition;
