import { Id } from './id.js';
import { Seconds } from './seconds.js';
import * as z from './zod.js';

/** A line and the seconds kept for saying it and for doing what it says. */
export const TimedLine = z.strictObject({
  line: Id,
  seconds: Seconds,
});
export type TimedLine = z.Infer<typeof TimedLine>;

/** What is said, in order. */
export const TimedLines = z.readonly(z.array(TimedLine)).check(z.minLength(1));
