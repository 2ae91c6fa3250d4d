import { Count, Seconds } from './seconds.js';
import * as z from './zod.js';

/** The part of a repetition a line belongs to. A release line is never spoken before the hold is over. */
export const Phase = z.enum(['setup', 'move', 'hold', 'release']);
export type Phase = z.Infer<typeof Phase>;

/** A line an exercise speaks: the key of its words, its phase, and the seconds kept for speaking and doing it. */
export const SpokenLine = z.strictObject({
  line: z.string(),
  phase: Phase,
  seconds: Seconds,
  /** Said in this repetition only, where every repetition has its own words. */
  rep: z.optional(Count),
});
export type SpokenLine = z.Infer<typeof SpokenLine>;
