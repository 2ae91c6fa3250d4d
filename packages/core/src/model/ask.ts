import { Posture } from './position.js';
import * as z from './zod.js';

/**
 * Which of two: `side` and `other` are those of the line's own words, `upper` and `lower` those of somebody on their
 * side, and `one` is whichever they like.
 */
export const AskedSide = z.enum([
  'side',
  'other',
  'both',
  'left',
  'right',
  'upper',
  'lower',
  'one',
]);
export type AskedSide = z.Infer<typeof AskedSide>;

/** Where a leg can be. `bent` has the foot on the bed or the floor; `lifted` has it in the air. */
export const LegPlace = z.enum([
  'long',
  'bent',
  'half-lifted',
  'lifted',
  'straight-up',
  'crossed',
  'open',
  'swayed',
  'across',
  'forward',
  'behind',
  'half-up',
  'drawn-up',
  'back',
  'raised',
  'kneeling',
  'step',
  'over-edge',
  'on-chair',
  'out',
]);
export type LegPlace = z.Infer<typeof LegPlace>;

/** Where an arm can be. `resting` is wherever it lies by itself; `holding` has hold of a leg. */
export const ArmPlace = z.enum([
  'resting',
  'out',
  'on-belly',
  'on-knee',
  'crossed',
  'across',
  'forward',
  'up',
  'overhead',
  'open',
  'bent-up',
  'bent-out',
  'holding',
  'under',
  'supporting',
  'pressing',
  'shrugged',
  'reaching',
  'on-hips',
  'behind-back',
  'behind-neck',
  'hugging',
]);
export type ArmPlace = z.Infer<typeof ArmPlace>;

/** What the head does. */
export const HeadPlace = z.enum([
  'resting',
  'turned-a-little',
  'turned',
  'tilted',
  'nodded',
  'lifted',
  'low',
]);
export type HeadPlace = z.Infer<typeof HeadPlace>;

/** What the back does: `hinged` bends at the hips with a long back, `rolled` is half way onto the side, `propped` leans on an elbow. */
export const BackPlace = z.enum([
  'level',
  'flat',
  'round',
  'arched',
  'turned',
  'side-bent',
  'lifted',
  'hinged',
  'leaning',
  'folded',
  'rolled',
  'propped',
]);
export type BackPlace = z.Infer<typeof BackPlace>;

/** What can be fetched. The pillow under the head is there; the others are spare ones. */
export const Prop = z.enum([
  'head-pillow',
  'pillow',
  'second-pillow',
  'third-pillow',
  'towel',
  'ball',
  'cushion',
  'roller',
]);
export type Prop = z.Infer<typeof Prop>;

/**
 * Where such a thing can be. `near` is within reach and out of the way: beyond the pillow one lies on, where no arm opens, no
 * knee falls out and nobody rolls.
 */
export const PropPlace = z.enum([
  'near',
  'in-hands',
  'under-head',
  'between-knees',
  'under-knees',
  'under-back',
  'under-belly',
  'under-waist',
  'under-bump',
  'under-buttock',
  'behind-back',
  'behind-thigh',
  'beside-hip',
  'beside-thigh',
  'in-front',
  'at-wall',
  'hugged',
  'on-floor',
]);
export type PropPlace = z.Infer<typeof PropPlace>;

const of = z.optional(AskedSide);

/**
 * One thing that a line asks of the body. `of` is the second side that the words name: the leg that is held, the hip
 * that a pillow lies beside, where a turn goes.
 *
 * `keep` is said where the thing is there, so that it comes along. `come` says how one lies, sits or stands: somebody who
 * is there already need not move. Whoever rolls `toward` the edge wants to be there; any other roll needs room, as one has
 * who came `toward` the middle. Whoever sits up moves `to-edge` first, and whoever kneels `to-foot` before they lie down forward. Whoever
 * leans `toward` the pillow lies down lengthways from either edge, and one who turns `to-head` kneels lengthways. `go` on is
 * said while what was asked before takes its time.
 */
export const Ask = z.union([
  z.strictObject({ leg: AskedSide, to: LegPlace, of }),
  z.strictObject({ arm: AskedSide, to: ArmPlace, of }),
  z.strictObject({ head: HeadPlace, of }),
  z.strictObject({ back: BackPlace, of, toward: z.optional(z.literal('pillow')) }),
  z.strictObject({ muscles: z.enum(['tight', 'soft']) }),
  z.strictObject({ take: Prop, to: PropPlace, of }),
  z.strictObject({ keep: Prop, at: PropPlace }),
  z.strictObject({ come: Posture, toward: z.optional(z.enum(['edge', 'middle'])) }),
  z.strictObject({ shuffle: z.enum(['to-middle', 'to-edge', 'to-foot']) }),
  z.strictObject({ turn: z.enum(['around', 'to-head']) }),
  z.strictObject({ go: z.literal('on') }),
  z.strictObject({ breathe: z.enum(['in', 'out', 'freely']) }),
]);
export type Ask = z.Infer<typeof Ask>;

/** Everything that one line asks; nothing, where it names, comforts or warns. */
export const Asks = z.readonly(z.array(Ask));
