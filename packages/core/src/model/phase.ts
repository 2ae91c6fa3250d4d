import { Asks } from './ask.js';
import { MovementTag } from './movement.js';
import { Count, Seconds } from './seconds.js';
import * as z from './zod.js';

/**
 * The part of a repetition a line belongs to. A release line is never spoken before the hold is over; what comes `after`
 * is said once, after the last repetition, and leaves the body at rest.
 */
export const Phase = z.enum(['setup', 'move', 'hold', 'release', 'after']);
export type Phase = z.Infer<typeof Phase>;

/** Whether a line belongs to the exercise as it is or to its easier variation. */
const ExerciseScript = z.enum(['full', 'easier']);

/**
 * A line an exercise speaks: the key of its words, its phase, the seconds kept for speaking and doing it, and what it
 * asks of the body. All phrasings of a line ask the same.
 */
export const SpokenLine = z.strictObject({
  line: z.string(),
  phase: Phase,
  seconds: Seconds,
  /** Said in this repetition only, where every repetition has its own words. */
  rep: z.optional(Count),
  /** Said in one script only; in both, if left out. */
  only: z.optional(ExerciseScript),
  asks: Asks,
  /** It explains how a breath is led, which nobody needs whose breath has been led before. */
  explains: z.optional(z.literal('breath')),
  /** Movements that the places in `asks` do not show: how strong a stretch is, a nerve, an effort. */
  uses: z.optional(z.readonly(z.array(MovementTag))),
});
export type SpokenLine = z.Infer<typeof SpokenLine>;
