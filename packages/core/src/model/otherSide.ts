import type { OneSide } from './side.js';

/** The opposite side. */
export function otherSide(side: OneSide): OneSide {
  return side === 'left' ? 'right' : 'left';
}
