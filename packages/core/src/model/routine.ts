import * as z from 'zod/mini';
import { Id } from './id.js';
import { Side } from './side.js';

/** One exercise of a routine, with the dose this routine gives where it differs from the exercise's own. */
export const RoutineStep = z.strictObject({
  exercise: Id,
  side: z.nullable(Side),
  repetitions: z.optional(z.int().check(z.positive())),
  holdSeconds: z.optional(z.number().check(z.positive())),
  /** The exercise takes as many repetitions as the stated minutes leave. */
  fill: z.optional(z.literal(true)),
});
export type RoutineStep = z.infer<typeof RoutineStep>;

/**
 * A routine as an author writes it: exercises and sides in order. Getting from one position to the next is not
 * written down; `buildRoutine` puts the transitions in.
 */
export const RoutineEntry = z.strictObject({
  id: Id,
  minutes: z.number().check(z.positive()),
  mode: z.enum(['day', 'evening', 'night']),
  introSeconds: z.readonly(z.tuple([z.number(), z.number(), z.number()])),
  outroSeconds: z.number().check(z.positive()),
  steps: z.readonly(z.array(RoutineStep)).check(z.minLength(1)),
  grade: z.enum(['A', 'B', 'C', 'D']),
  sources: z.readonly(z.array(Id)).check(z.minLength(1)),
});
export type RoutineEntry = z.infer<typeof RoutineEntry>;
