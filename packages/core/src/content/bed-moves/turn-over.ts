import type { BedMove } from '../../model/bedMove.js';

export const turnOver = {
  id: 'turn-over',
  from: 'any',
  to: 'side',
  sides: 'either',
  lines: [
    { line: 'covers', seconds: 10, asks: [] },
    { line: 'knees', seconds: 9, asks: [{ leg: 'both', to: 'bent' }] },
    { line: 'room', seconds: 16, asks: [{ shuffle: 'to-middle' }] },
    { line: 'pillow', seconds: 15, asks: [{ take: 'pillow', to: 'between-knees' }] },
    { line: 'reach', seconds: 10, asks: [{ arm: 'other', to: 'across', of: 'side' }] },
    { line: 'together', seconds: 7, asks: [] },
    { line: 'roll', seconds: 19, asks: [{ come: 'side' }] },
    { line: 'settle', seconds: 11, asks: [{ take: 'pillow', to: 'between-knees' }] },
    { line: 'rest', seconds: 7, asks: [] },
  ],
  grade: 'C',
  sources: ['penn-recovery', 'northern-care-pgp'],
} as const satisfies BedMove;
