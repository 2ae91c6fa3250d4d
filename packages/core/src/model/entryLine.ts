import { Asks } from './ask.js';
import { Id } from './id.js';
import { Seconds } from './seconds.js';
import * as z from './zod.js';

/** A line that moves nobody, and the seconds kept for saying it. */
export const ToldLine = z.strictObject({
  line: Id,
  seconds: Seconds,
});

/** A line, the seconds kept for saying it and for doing what it says, and what it asks of the body. */
export const EntryLine = z.strictObject({
  line: Id,
  seconds: Seconds,
  asks: Asks,
});
export type EntryLine = z.Infer<typeof EntryLine>;

/** What is said, in order, and moves nobody. */
export const ToldLines = z.readonly(z.array(ToldLine)).check(z.minLength(1));

/** What is said, in order. */
export const EntryLines = z.readonly(z.array(EntryLine)).check(z.minLength(1));
