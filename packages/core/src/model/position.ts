import * as z from 'zod/mini';
import type { OneSide, Side } from './side.js';
import { otherSide } from './side.js';

/** How the body rests, without saying on which side. `any` keeps the position one is in. */
export const Posture = z.enum([
  'any',
  'supine',
  'side',
  'prone',
  'kneeling',
  'sitting',
  'standing',
]);
export type Posture = z.infer<typeof Posture>;

/** Where a person lies, sits or stands. */
export const Position = z.enum([
  'supine',
  'side-left',
  'side-right',
  'prone',
  'kneeling',
  'sitting',
  'standing',
]);
export type Position = z.infer<typeof Position>;

/** Lying on one side frees the other one, so the side that works is the upper one. */
export function positionFor(posture: Posture, working: Side | null, current: Position): Position {
  if (posture === 'any') return current;
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
