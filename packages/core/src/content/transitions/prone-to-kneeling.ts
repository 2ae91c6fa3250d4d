import type { Transition } from '../../model/transition.js';

export const proneToKneeling = {
  id: 'prone-to-kneeling',
  from: 'prone',
  to: 'kneeling',
  lines: [
    { line: 'hands-under', seconds: 5 },
    { line: 'push-up', seconds: 5 },
    { line: 'knees-under', seconds: 9 },
  ],
  grade: 'C',
  sources: ['backward-chaining'],
} as const satisfies Transition;
