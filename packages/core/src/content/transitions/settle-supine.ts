import type { Transition } from '../../model/transition.js';

export const settleSupine = {
  id: 'settle-supine',
  from: 'any',
  to: 'supine',
  lines: [
    { line: 'onto-back', seconds: 17, asks: [{ come: 'supine' }] },
    { line: 'head', seconds: 4, asks: [{ head: 'resting' }] },
    { line: 'bend-knees', seconds: 10, asks: [{ leg: 'both', to: 'bent' }] },
  ],
  grade: 'C',
  sources: ['penn-recovery'],
} as const satisfies Transition;
