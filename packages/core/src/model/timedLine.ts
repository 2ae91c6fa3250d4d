import * as z from 'zod/mini';
import { Id } from './id.js';

/** A line and the seconds kept for saying it and for doing what it says. */
export const TimedLine = z.strictObject({
  line: Id,
  seconds: z.number().check(z.positive()),
});
export type TimedLine = z.infer<typeof TimedLine>;
