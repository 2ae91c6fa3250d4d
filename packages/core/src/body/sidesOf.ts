import type { AskedSide } from '../model/ask.js';
import { lyingOn } from '../model/lying.js';
import { otherSide } from '../model/otherSide.js';
import type { OneSide } from '../model/side.js';
import type { Body } from './body.js';

/** What `side` is in the words of a line: the side that works or that one comes to lie on. */
export type SideSaid = OneSide | null;

/**
 * Left and right that a line means.
 *
 * @param asked as the entry says it
 * @param said what `{side}` is written out as
 * @param body which side it lies on decides what is upper
 * @returns one side or both; none when the line names a side and nobody has said which
 * @example sidesOf('other', 'left', bodyAtRest('supine', [])) // ['right']
 */
export function sidesOf(asked: AskedSide, said: SideSaid, body: Body): readonly OneSide[] {
  if (asked === 'both') return ['left', 'right'];
  if (asked === 'left' || asked === 'right') return [asked];
  if (asked === 'side') return said ? [said] : [];
  if (asked === 'other') return said ? [otherSide(said)] : [];
  const lower = (body.position && lyingOn(body.position)) ?? 'left';
  return [asked === 'lower' ? lower : otherSide(lower)];
}
