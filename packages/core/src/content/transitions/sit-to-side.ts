import type { Transition } from '../../model/transition.js';

export const sitToSide = {
  id: 'sit-to-side',
  from: 'sitting',
  to: 'side',
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
    { line: 'over', seconds: 18, asks: [{ come: 'side' }] },
    { line: 'there', seconds: 14, asks: [{ go: 'on' }] },
    { line: 'pillow', seconds: 14, asks: [{ take: 'pillow', to: 'between-knees' }] },
  ],
  grade: 'C',
  sources: ['penn-recovery'],
} as const satisfies Transition;
