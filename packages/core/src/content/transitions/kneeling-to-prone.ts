import type { Transition } from '../../model/transition.js';

export const kneelingToProne = {
  id: 'kneeling-to-prone',
  from: 'kneeling',
  to: 'prone',
  lines: [
    { line: 'hands-forward', seconds: 7 },
    { line: 'lower-down', seconds: 10 },
  ],
  grade: 'C',
  sources: ['backward-chaining'],
} as const satisfies Transition;
