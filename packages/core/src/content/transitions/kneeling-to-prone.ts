import type { Transition } from '../../model/transition.js';

export const kneelingToProne = {
  id: 'kneeling-to-prone',
  from: 'kneeling',
  to: 'prone',
  lines: [
    { line: 'own-pillow', seconds: 8, asks: [{ take: 'head-pillow', to: 'near' }] },
    { line: 'towel', seconds: 14, asks: [{ take: 'towel', to: 'under-head' }] },
    { line: 'knees-back', seconds: 15, asks: [{ shuffle: 'to-foot' }] },
    { line: 'lower-down', seconds: 19, asks: [{ come: 'prone' }] },
  ],
  grade: 'C',
  sources: ['backward-chaining'],
} as const satisfies Transition;
