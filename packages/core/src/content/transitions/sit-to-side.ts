import type { Transition } from '../../model/transition.js';

export const sitToSide = {
  id: 'sit-to-side',
  from: 'sitting',
  to: 'side',
  lines: [
    { line: 'pillows', seconds: 10, asks: [{ take: 'head-pillow', to: 'under-head' }] },
    { line: 'well-back', seconds: 9, asks: [] },
    { line: 'elbow', seconds: 10, asks: [{ arm: 'side', to: 'supporting' }, { back: 'propped' }] },
    { line: 'legs-up', seconds: 19, asks: [{ come: 'side' }] },
    { line: 'head-down', seconds: 4, asks: [{ head: 'resting' }] },
    { line: 'pillow', seconds: 10, asks: [{ take: 'pillow', to: 'between-knees' }] },
  ],
  grade: 'C',
  sources: ['penn-recovery'],
} as const satisfies Transition;
