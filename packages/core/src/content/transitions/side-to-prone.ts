import type { Transition } from '../../model/transition.js';

export const sideToProne = {
  id: 'side-to-prone',
  from: 'side',
  to: 'prone',
  lines: [
    { line: 'arm-down', seconds: 7 },
    { line: 'roll', seconds: 10 },
    { line: 'pillow', seconds: 9 },
  ],
  grade: 'C',
  sources: ['penn-recovery'],
} as const satisfies Transition;
