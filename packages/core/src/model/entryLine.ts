import { Id } from './id.js';
import { Seconds } from './seconds.js';
import * as z from './zod.js';

/** A line and the seconds kept for saying it and for doing what it says. */
export const EntryLine = z.strictObject({
  line: Id,
  seconds: Seconds,
});
export type EntryLine = z.Infer<typeof EntryLine>;

/** What is said, in order. */
export const EntryLines = z.readonly(z.array(EntryLine)).check(z.minLength(1));
