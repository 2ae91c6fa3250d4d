import type { Transition } from '../../model/transition.js';

export const proneToSide = {
  id: 'prone-to-side',
  from: 'prone',
  to: 'side',
  lines: [
    { line: 'arm-down', seconds: 7 },
    { line: 'roll', seconds: 11 },
    { line: 'bend-knees', seconds: 5 },
  ],
  grade: 'C',
  sources: ['penn-recovery'],
} as const satisfies Transition;
