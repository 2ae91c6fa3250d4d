import type { BedMove } from '../../model/bedMove.js';

export const getUp = {
  id: 'get-up',
  from: 'any',
  to: 'standing',
  sides: 'none',
  lines: [
    { line: 'light', seconds: 11 },
    { line: 'knees', seconds: 9 },
    { line: 'roll', seconds: 14 },
    { line: 'feet', seconds: 10 },
    { line: 'push', seconds: 8 },
    { line: 'up', seconds: 12 },
    { line: 'sit', seconds: 9 },
    { line: 'breathe', seconds: 30 },
    { line: 'dizzy', seconds: 7 },
    { line: 'feet-under', seconds: 8 },
    { line: 'stand', seconds: 11 },
    { line: 'steady', seconds: 11 },
  ],
  grade: 'C',
  sources: ['penn-recovery', 'desouzart-2016'],
} as const satisfies BedMove;
