import { SomeRegions } from './bodyRegion.js';
import { EntryLine, ToldLines } from './entryLine.js';
import { Id, Ids } from './id.js';
import { MovementTag } from './movement.js';
import { Posture } from './position.js';
import { Count, Seconds } from './seconds.js';
import { SETTINGS } from './settings.js';
import { Side } from './side.js';
import * as z from './zod.js';

/** One exercise of a routine, with the dose this routine gives where it differs from the exercise's own. */
export const RoutineStep = z.strictObject({
  exercise: Id,
  side: z.nullable(Side),
  repetitions: z.optional(Count),
  holdSeconds: z.optional(Seconds),
  /** The exercise takes as many repetitions as the stated minutes leave. */
  fill: z.optional(z.literal(true)),
  /** Only what has to be said: its name and set-up have been heard before, or nobody is awake to need them. */
  brief: z.optional(z.literal(true)),
});
export type RoutineStep = z.Infer<typeof RoutineStep>;

/** One massage of a routine, for the side that is massaged. */
export const MassageStep = z.strictObject({
  massage: Id,
  side: z.nullable(Side),
});
export type MassageStep = z.Infer<typeof MassageStep>;

/** A line between exercises; said to nobody who has to avoid what it speaks of. */
const TalkLine = z.strictObject({
  ...EntryLine.shape,
  speaksOf: z.optional(z.readonly(z.array(MovementTag))),
});
export type TalkLine = z.Infer<typeof TalkLine>;

/** A sentence or two between exercises: what the routine needs to be told that belongs to none of them. */
export const TalkStep = z.strictObject({
  talk: Id,
  /** Said only to somebody who has come that far; to anybody, if left out. */
  posture: z.optional(Posture),
  lines: z.readonly(z.array(TalkLine)).check(z.minLength(1)),
});
export type TalkStep = z.Infer<typeof TalkStep>;

/**
 * A routine as an author writes it: exercises and sides in order. Getting from one position to the next is not
 * written down; `buildRoutine` puts the transitions in.
 */
export const RoutineEntry = z.strictObject({
  id: Id,
  regions: SomeRegions,
  settings: z.readonly(z.array(z.enum(SETTINGS))),
  minutes: Seconds,
  mode: z.enum(['day', 'evening', 'night']),
  /** The spoken precautions of the people it is made for; nothing in it may be ruled out for them. */
  audience: Ids,
  /** The welcome; `ease-out` and `stop` are the same words in every routine. */
  intro: ToldLines,
  /**
   * Each side's legs are called the easier and the other one, where nobody has said which hurts: the easier goes first,
   * whichever that is. What is done lying on one side keeps its left and right.
   */
  easierFirst: z.optional(z.literal(true)),
  /** Left out where the routine ends in silence. */
  outroSeconds: z.optional(Seconds),
  steps: z.readonly(z.array(z.union([RoutineStep, MassageStep, TalkStep]))).check(z.minLength(1)),
  seeds: Ids,
  grade: z.enum(['A', 'B', 'C', 'D']),
  sources: Ids.check(z.minLength(1)),
});
export type RoutineEntry = z.Infer<typeof RoutineEntry>;
