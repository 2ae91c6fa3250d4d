import type { ArmPlace, BackPlace, HeadPlace, LegPlace, Prop, PropPlace } from '../model/ask.js';
import type { Position } from '../model/position.js';
import type { OneSide } from '../model/side.js';

/**
 * Which way somebody lies, kneels or sits in the bed: with their head to its head, across it, with their back to it, or in a
 * way that the words have left open, so that their feet may come to lie on the pillow.
 */
export type Facing = 'head' | 'across' | 'out' | 'open';

/** How near the edge somebody is, as far as the words tell: after a roll nobody knows, and many sleep at the edge. */
export type Edge = 'near' | 'unknown' | 'away';

/**
 * A body that lies in bed, as far as words can move it. Plain data: `follow` gives the next one.
 */
export interface Body {
  /** `null` until a line has said how to lie, sit or stand. */
  readonly position: Position | null;
  readonly legs: Readonly<Record<OneSide, LegPlace>>;
  readonly arms: Readonly<Record<OneSide, ArmPlace>>;
  /** The leg that each holding arm has hold of. */
  readonly holds: Readonly<Partial<Record<OneSide, readonly OneSide[]>>>;
  readonly head: HeadPlace;
  readonly back: BackPlace;
  readonly muscles: 'soft' | 'tight';
  /** Only what has been named is within reach. */
  readonly props: Readonly<Partial<Record<Prop, PropPlace>>>;
  readonly facing: Facing;
  readonly edge: Edge;
  /** Whether somebody who kneels may lie down forward, and have their head on the bed. */
  readonly roomAhead: boolean;
}

/**
 * Somebody who has just been told what to have within reach.
 *
 * @param position how they lie, sit or stand; `null` when nobody has said
 * @param props what has been named beside the pillow under the head
 * @returns a body at rest
 * @example bodyAtRest('supine', ['towel']).props.towel // 'near'
 */
export function bodyAtRest(position: Position | null, props: readonly Prop[]): Body {
  const near = Object.fromEntries(props.map((prop) => [prop, 'near' as const]));
  return {
    position,
    ...limbsIn(position),
    holds: {},
    head: 'resting',
    back: 'level',
    muscles: 'soft',
    props: { ...near, 'head-pillow': 'under-head' },
    facing: position && OFF_THE_BED.includes(position) ? 'out' : 'head',
    edge: 'unknown',
    roomAhead: false,
  };
}

/** Where one has one's back to the bed, or stands beside it. */
export const OFF_THE_BED: readonly Position[] = ['sitting', 'standing', 'kneeling-at-bed'];

/** How the limbs come to lie when a position has been reached. */
export function limbsIn(position: Position | null): Pick<Body, 'legs' | 'arms'> {
  const [leg, arm] = LIMBS[position ?? 'supine'];
  return { legs: { left: leg, right: leg }, arms: { left: arm, right: arm } };
}

const LIMBS: Readonly<Record<Position, readonly [LegPlace, ArmPlace]>> = {
  supine: ['long', 'resting'],
  'supine-long-pillow': ['bent', 'resting'],
  'side-left': ['bent', 'forward'],
  'side-right': ['bent', 'forward'],
  prone: ['long', 'resting'],
  kneeling: ['kneeling', 'supporting'],
  'kneeling-at-bed': ['kneeling', 'supporting'],
  sitting: ['bent', 'resting'],
  standing: ['long', 'resting'],
};
