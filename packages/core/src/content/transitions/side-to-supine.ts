import type { Transition } from '../../model/transition.js';

export const sideToSupine = {
  id: 'side-to-supine',
  from: 'side',
  to: 'supine',
  lines: [
    { line: 'knees-together', seconds: 5 },
    { line: 'roll', seconds: 8 },
    { line: 'pillow', seconds: 7 },
  ],
  grade: 'C',
  sources: ['penn-recovery'],
} as const satisfies Transition;
