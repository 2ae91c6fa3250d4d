import { otherSide } from './otherSide.js';
import type { Position, Posture } from './position.js';
import type { OneSide, Side } from './side.js';

/** Nobody is left to breathe, or to fall asleep, in a position that only an exercise needs. */
const RESTS_IN: Readonly<Partial<Record<Position, Position>>> = {
  'supine-long-pillow': 'supine',
  prone: 'side-left',
  kneeling: 'side-left',
  'kneeling-at-bed': 'standing',
};

/** Lying on one side frees the other one, so the side that works is the upper one. */
export function positionFor(posture: Posture, working: Side | null, current: Position): Position {
  if (posture === 'any') return RESTS_IN[current] ?? current;
  if (posture !== 'side') return posture;
  if (working === 'left' || working === 'right') return `side-${otherSide(working)}`;
  return current === 'side-right' ? 'side-right' : 'side-left';
}

/** The posture of a position, side left out. */
export function postureOf(position: Position): Posture {
  return position === 'side-left' || position === 'side-right' ? 'side' : position;
}

/** The side one lies on, or `null` in every other position. */
export function lyingOn(position: Position): OneSide | null {
  if (position === 'side-left') return 'left';
  if (position === 'side-right') return 'right';
  return null;
}
