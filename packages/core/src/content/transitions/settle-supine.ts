import type { Transition } from '../../model/transition.js';

export const settleSupine = {
  id: 'settle-supine',
  from: 'any',
  to: 'supine',
  lines: [
    { line: 'onto-back', seconds: 7 },
    { line: 'bend-knees', seconds: 7 },
    { line: 'pillow', seconds: 6 },
  ],
  grade: 'C',
  sources: ['penn-recovery'],
} as const satisfies Transition;
