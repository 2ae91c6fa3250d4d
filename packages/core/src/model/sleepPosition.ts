import { EntryLines } from './entryLine.js';
import { Grade } from './grade.js';
import { Id, Ids } from './id.js';
import { MovementTags } from './movement.js';
import { Posture } from './position.js';
import { Seconds } from './seconds.js';
import { Situations } from './situations.js';
import * as z from './zod.js';

/**
 * A way to lie, set up line by line. Those that are to be avoided are kept so that they can be named and answered: their
 * lines lead out of them.
 */
export const SleepPosition = z.strictObject({
  id: Id,
  status: z.enum(['recommended', 'conditional', 'avoid', 'never']),
  posture: Posture,
  /** `either`: left or right, as is comfortable. */
  sides: z.enum(['none', 'either']),
  /** Pillows, cushions and wedges together, those under the head among them. */
  pillows: z.int().check(z.nonnegative()),
  /** A rest of so many minutes and not a position for the night; the line that says so writes it as `{minutes}`. */
  stayMinutes: z.optional(Seconds),
  lines: EntryLines,
  /** The line that alone is most of it, for whoever only asks. */
  now: Id,
  suits: Situations,
  notFor: Situations,
  /** What lying so asks of the body. */
  movements: MovementTags,
  disagreements: z.optional(Ids),
  /** Of what is said about it. X where people are told the opposite of what is right. */
  grade: Grade,
  sources: Ids,
});
export type SleepPosition = z.Infer<typeof SleepPosition>;
