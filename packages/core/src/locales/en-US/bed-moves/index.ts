import type { BedMovesWords } from '../../bedMoveWords.js';
import { getUp } from './get-up.js';
import { turnOver } from './turn-over.js';

/** Every bed move's words. */
export const bedMoves: BedMovesWords = {
  'turn-over': turnOver,
  'get-up': getUp,
};
