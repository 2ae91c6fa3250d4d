import type { Transition } from '../../model/transition.js';

export const sitToKneeling = {
  id: 'sit-to-kneeling',
  from: 'sitting',
  to: 'kneeling',
  lines: [
    { line: 'turn', seconds: 10 },
    { line: 'hands-down', seconds: 5 },
    { line: 'knees-up', seconds: 11 },
  ],
  grade: 'C',
  sources: ['backward-chaining'],
} as const satisfies Transition;
