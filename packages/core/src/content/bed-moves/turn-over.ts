import type { BedMove } from '../../model/bedMove.js';

export const turnOver = {
  id: 'turn-over',
  from: 'any',
  to: 'side',
  sides: 'either',
  lines: [
    { line: 'covers', seconds: 10 },
    { line: 'knees', seconds: 9 },
    { line: 'pillow', seconds: 13 },
    { line: 'reach', seconds: 10 },
    { line: 'together', seconds: 7 },
    { line: 'roll', seconds: 13 },
    { line: 'settle', seconds: 11 },
    { line: 'rest', seconds: 7 },
  ],
  grade: 'C',
  sources: ['penn-recovery', 'northern-care-pgp'],
} as const satisfies BedMove;
