import type { Transition } from '../../model/transition.js';

export const sitToSupine = {
  id: 'sit-to-supine',
  from: 'sitting',
  to: 'supine',
  lines: [
    { line: 'well-back', seconds: 9, asks: [] },
    {
      line: 'elbow',
      seconds: 8,
      asks: [
        { arm: 'one', to: 'supporting' },
        { back: 'propped', toward: 'pillow' },
      ],
    },
    { line: 'legs-up', seconds: 19, asks: [{ come: 'side' }] },
    { line: 'head-down', seconds: 7, asks: [{ head: 'resting' }] },
    { line: 'roll', seconds: 15, asks: [{ come: 'supine' }] },
    { line: 'bend-knees', seconds: 7, asks: [{ leg: 'both', to: 'bent' }] },
  ],
  grade: 'C',
  sources: ['penn-recovery'],
} as const satisfies Transition;
