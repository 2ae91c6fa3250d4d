import type { Transition } from '../../model/transition.js';

export const sideToKneeling = {
  id: 'side-to-kneeling',
  from: 'side',
  to: 'kneeling',
  lines: [
    { line: 'bend-knees', seconds: 5 },
    { line: 'push-up', seconds: 8 },
    { line: 'onto-knees', seconds: 8 },
  ],
  grade: 'C',
  sources: ['backward-chaining'],
} as const satisfies Transition;
