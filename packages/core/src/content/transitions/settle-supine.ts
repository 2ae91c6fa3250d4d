import type { Transition } from '../../model/transition.js';

export const settleSupine = {
  id: 'settle-supine',
  from: 'any',
  to: 'supine',
  lines: [
    { line: 'onto-back', seconds: 22, asks: [{ come: 'supine', toward: 'middle' }] },
    { line: 'head', seconds: 4, asks: [{ head: 'resting' }] },
    { line: 'bend-knees', seconds: 10, asks: [{ leg: 'both', to: 'bent' }] },
  ],
  grade: 'C',
  sources: ['penn-recovery'],
} as const satisfies Transition;
