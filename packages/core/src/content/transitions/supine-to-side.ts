import type { Transition } from '../../model/transition.js';

export const supineToSide = {
  id: 'supine-to-side',
  from: 'supine',
  to: 'side',
  lines: [
    { line: 'bend-knees', seconds: 4 },
    { line: 'arm-across', seconds: 6 },
    { line: 'roll', seconds: 8 },
    { line: 'pillow', seconds: 7 },
  ],
  grade: 'C',
  sources: ['penn-recovery'],
} as const satisfies Transition;
