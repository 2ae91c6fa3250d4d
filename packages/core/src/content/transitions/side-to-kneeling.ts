import type { Transition } from '../../model/transition.js';

export const sideToKneeling = {
  id: 'side-to-kneeling',
  from: 'side',
  to: 'kneeling',
  lines: [
    { line: 'pillow', seconds: 10, asks: [{ take: 'pillow', to: 'near' }] },
    { line: 'push-up', seconds: 8, asks: [{ arm: 'both', to: 'supporting' }] },
    { line: 'onto-knees', seconds: 12, asks: [{ come: 'kneeling' }] },
    { line: 'along', seconds: 10, asks: [{ turn: 'to-head' }] },
  ],
  grade: 'C',
  sources: ['backward-chaining'],
} as const satisfies Transition;
