import type { Transition } from '../../model/transition.js';

export const pillowAway = {
  id: 'pillow-away',
  from: 'supine-long-pillow',
  to: 'supine',
  lines: [
    { line: 'roll', seconds: 17, asks: [{ back: 'rolled' }] },
    { line: 'slide-away', seconds: 9, asks: [{ take: 'pillow', to: 'near' }] },
    { line: 'head-back', seconds: 10, asks: [{ take: 'head-pillow', to: 'under-head' }] },
    { line: 'lie-back', seconds: 13, asks: [{ come: 'supine' }] },
  ],
  grade: 'C',
  sources: ['common-practice'],
} as const satisfies Transition;
