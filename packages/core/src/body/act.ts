import type { Ask } from '../model/ask.js';
import type { Position } from '../model/position.js';
import type { Body } from './body.js';
import type { Fault } from './fault.js';
import type { Followed } from './follow.js';
import { follow } from './follow.js';
import type { SideSaid } from './sidesOf.js';

/** What came of everything that a line asks. */
export interface Acted extends Followed {
  /** What took time: what the body was not doing yet. */
  readonly done: readonly Ask[];
}

/**
 * Lets a body do all that one line asks.
 *
 * @param body as it is
 * @param asks in order
 * @param said what `{side}` is in the words
 * @param reaching where the last `come` leads, left and right included
 * @returns the body as it is then, the seconds, and what was wrong; head and back go along with the limbs and take no
 *   time of their own, unless they are slower
 * @example act(bodyAtRest('supine', []), [{ leg: 'both', to: 'bent' }], null).seconds // 6
 */
export function act(
  body: Body,
  asks: readonly Ask[],
  said: SideSaid,
  reaching: Position | null = null,
): Acted {
  let limbSeconds = 0;
  let trunkSeconds = 0;
  const faults: Fault[] = [];
  const done: Ask[] = [];
  let now = body;
  for (const ask of asks) {
    const followed = follow(now, ask, said, reaching);
    now = followed.body;
    faults.push(...followed.faults);
    if (followed.seconds > 0) done.push(ask);
    if ('head' in ask || 'back' in ask) trunkSeconds = Math.max(trunkSeconds, followed.seconds);
    else limbSeconds += followed.seconds;
  }
  return { body: now, seconds: Math.max(limbSeconds, trunkSeconds), faults, done };
}
