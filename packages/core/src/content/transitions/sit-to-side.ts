import type { Transition } from '../../model/transition.js';

export const sitToSide = {
  id: 'sit-to-side',
  from: 'sitting',
  to: 'side',
  lines: [
    { line: 'well-back', seconds: 6, asks: [] },
    { line: 'elbow', seconds: 8, asks: [{ arm: 'one', to: 'supporting' }, { back: 'propped' }] },
    { line: 'legs-up', seconds: 19, asks: [{ come: 'side' }] },
    { line: 'head-down', seconds: 4, asks: [{ head: 'resting' }] },
    { line: 'settle', seconds: 23, asks: [{ come: 'side' }] },
    { line: 'pillow', seconds: 10, asks: [{ take: 'pillow', to: 'between-knees' }] },
  ],
  grade: 'C',
  sources: ['penn-recovery'],
} as const satisfies Transition;
