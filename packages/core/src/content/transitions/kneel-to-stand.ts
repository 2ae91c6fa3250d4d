import type { Transition } from '../../model/transition.js';

export const kneelToStand = {
  id: 'kneel-to-stand',
  from: 'kneeling-at-bed',
  to: 'standing',
  lines: [
    { line: 'hands-down', seconds: 4 },
    { line: 'foot-forward', seconds: 4 },
    { line: 'push-up', seconds: 5 },
    { line: 'steady', seconds: 5 },
  ],
  grade: 'C',
  sources: ['backward-chaining'],
} as const satisfies Transition;
