import type { BedMove } from '../../model/bedMove.js';

export const getUp = {
  id: 'get-up',
  from: 'any',
  to: 'standing',
  sides: 'none',
  lines: [
    {
      line: 'light',
      seconds: 11,
      asks: [
        { arm: 'one', to: 'reaching' },
        { arm: 'one', to: 'resting' },
      ],
    },
    { line: 'knees', seconds: 10, asks: [{ leg: 'both', to: 'bent' }] },
    { line: 'roll', seconds: 22, asks: [{ come: 'side', toward: 'edge' }] },
    { line: 'closer', seconds: 13, asks: [{ shuffle: 'to-edge' }] },
    { line: 'feet', seconds: 12, asks: [{ leg: 'both', to: 'over-edge' }] },
    { line: 'push', seconds: 8, asks: [{ arm: 'both', to: 'supporting' }] },
    { line: 'up', seconds: 14, asks: [{ come: 'sitting' }] },
    { line: 'sit', seconds: 9, asks: [] },
    { line: 'breathe', seconds: 21, asks: [] },
    { line: 'dizzy', seconds: 7, asks: [] },
    { line: 'feet-under', seconds: 8, asks: [{ leg: 'both', to: 'bent' }] },
    { line: 'lean', seconds: 9, asks: [{ back: 'hinged' }] },
    { line: 'stand', seconds: 11, asks: [{ come: 'standing' }] },
    { line: 'steady', seconds: 11, asks: [{ arm: 'one', to: 'supporting' }] },
  ],
  grade: 'C',
  sources: ['penn-recovery', 'desouzart-2016'],
} as const satisfies BedMove;
