import type { Transition } from '../../model/transition.js';

export const proneToKneeling = {
  id: 'prone-to-kneeling',
  from: 'prone',
  to: 'kneeling',
  lines: [
    { line: 'hands-under', seconds: 6, asks: [{ arm: 'both', to: 'supporting' }] },
    { line: 'push-up', seconds: 12, asks: [{ come: 'kneeling' }] },
    { line: 'pillow', seconds: 9, asks: [{ take: 'pillow', to: 'near' }] },
  ],
  grade: 'C',
  sources: ['backward-chaining'],
} as const satisfies Transition;
