import type { Transition } from '../../model/transition.js';

export const sideToSit = {
  id: 'side-to-sit',
  from: 'side',
  to: 'sitting',
  lines: [
    { line: 'pillow', seconds: 10, asks: [{ take: 'pillow', to: 'near' }] },
    { line: 'edge', seconds: 20, asks: [{ come: 'side', toward: 'edge' }] },
    { line: 'there', seconds: 11, asks: [{ go: 'on' }] },
    { line: 'closer', seconds: 12, asks: [{ shuffle: 'to-edge' }] },
    { line: 'feet-over', seconds: 11, asks: [{ leg: 'both', to: 'over-edge' }] },
    { line: 'push-up', seconds: 13, asks: [{ come: 'sitting' }] },
    { line: 'breathe', seconds: 15, asks: [] },
  ],
  grade: 'C',
  sources: ['penn-recovery'],
} as const satisfies Transition;
