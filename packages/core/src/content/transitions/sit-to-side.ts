import type { Transition } from '../../model/transition.js';

export const sitToSide = {
  id: 'sit-to-side',
  from: 'sitting',
  to: 'side',
  lines: [
    { line: 'well-back', seconds: 4 },
    { line: 'onto-elbow', seconds: 9 },
    { line: 'head-down', seconds: 5 },
    { line: 'bend-knees', seconds: 4 },
  ],
  grade: 'C',
  sources: ['penn-recovery'],
} as const satisfies Transition;
