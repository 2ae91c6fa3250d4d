import type { Transition } from '../../model/transition.js';

export const supineToSit = {
  id: 'supine-to-sit',
  from: 'supine',
  to: 'sitting',
  lines: [
    { line: 'bend-knees', seconds: 7, asks: [{ leg: 'both', to: 'bent' }] },
    { line: 'edge', seconds: 21, asks: [{ come: 'side', toward: 'edge' }] },
    { line: 'closer', seconds: 13, asks: [{ shuffle: 'to-edge' }] },
    { line: 'feet-over', seconds: 12, asks: [{ leg: 'both', to: 'over-edge' }] },
    { line: 'push-up', seconds: 13, asks: [{ come: 'sitting' }] },
    { line: 'breathe', seconds: 24, asks: [] },
  ],
  grade: 'C',
  sources: ['penn-recovery'],
} as const satisfies Transition;
