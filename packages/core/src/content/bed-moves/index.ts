import { getUp } from './get-up.js';
import { turnOver } from './turn-over.js';

/** The bed moves, by id. */
export const bedMoves = {
  'turn-over': turnOver,
  'get-up': getUp,
} as const;
