import { Grade } from './grade.js';
import { HelpLevel } from './helpLevel.js';
import { Id, Ids } from './id.js';
import { Seconds } from './seconds.js';
import * as z from './zod.js';

/**
 * What is said when help is needed, as whole lines in order. Level `now` has five wordings, because somebody with chest
 * pain sits up, somebody who fell keeps still, somebody whose nerves are pressed needs a hospital, and who has taken too
 * much asks those who know the medicine.
 */
export const WordingLevel = z.strictObject({
  id: Id,
  /** The level it speaks for; `carry-on` is said when a screen has heard nothing that needs help. */
  level: z.union([HelpLevel, z.literal('carry-on')]),
  lines: Ids.check(z.minLength(1)),
  /** Said once more after this silence, and then never again unless somebody speaks. */
  againAfterSeconds: z.optional(Seconds),
  /** What is still offered afterwards. Comfort is never taken away without need; after `now` nothing is. */
  leaves: z.enum(['nothing', 'breathing-and-positions', 'everything']),
  grade: Grade,
  sources: Ids,
});
export type WordingLevel = z.Infer<typeof WordingLevel>;
