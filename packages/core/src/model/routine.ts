import * as z from 'zod/mini';
import { BodyRegion } from './bodyRegion.js';
import { Id } from './id.js';
import { Side } from './side.js';

const Seconds = z.number().check(z.positive());

/** One exercise of a routine, with the dose this routine gives where it differs from the exercise's own. */
export const RoutineStep = z.strictObject({
  exercise: Id,
  side: z.nullable(Side),
  repetitions: z.optional(z.int().check(z.positive())),
  holdSeconds: z.optional(Seconds),
  /** The exercise takes as many repetitions as the stated minutes leave. */
  fill: z.optional(z.literal(true)),
  /** Only what has to be said: its name and set-up have been heard before, or nobody is awake to need them. */
  brief: z.optional(z.literal(true)),
});
export type RoutineStep = z.infer<typeof RoutineStep>;

/** A sentence or two between exercises: what the routine needs to be told that belongs to none of them. */
export const TalkStep = z.strictObject({
  talk: Id,
  lines: z.readonly(z.array(z.strictObject({ line: Id, seconds: Seconds }))).check(z.minLength(1)),
});
export type TalkStep = z.infer<typeof TalkStep>;

/**
 * A routine as an author writes it: exercises and sides in order. Getting from one position to the next is not
 * written down; `buildRoutine` puts the transitions in.
 */
export const RoutineEntry = z.strictObject({
  id: Id,
  regions: z.readonly(z.array(BodyRegion)).check(z.minLength(1)),
  settings: z.readonly(z.array(z.enum(['bed', 'morning', 'night', 'desk', 'floor']))),
  minutes: Seconds,
  mode: z.enum(['day', 'evening', 'night']),
  /** The spoken precautions of the people it is made for; nothing in it may be ruled out for them. */
  audience: z.readonly(z.array(Id)),
  /** The welcome; `ease-out` and `stop` are the same words in every routine. */
  intro: z.readonly(z.array(z.strictObject({ line: Id, seconds: Seconds }))).check(z.minLength(1)),
  /** Left out where the routine ends in silence. */
  outroSeconds: z.optional(Seconds),
  steps: z.readonly(z.array(z.union([RoutineStep, TalkStep]))).check(z.minLength(1)),
  seeds: z.readonly(z.array(Id)),
  grade: z.enum(['A', 'B', 'C', 'D']),
  sources: z.readonly(z.array(Id)).check(z.minLength(1)),
});
export type RoutineEntry = z.infer<typeof RoutineEntry>;
