import * as z from 'zod/mini';
import { Grade } from './grade.js';
import { HelpLevel } from './helpLevel.js';
import { Id } from './id.js';

/**
 * What is said when help is needed, as whole lines in order. Level `now` has four wordings, because somebody with chest
 * pain sits up, somebody who fell keeps still, and somebody whose nerves are pressed needs a hospital.
 */
export const WordingLevel = z.strictObject({
  id: Id,
  /** The level it speaks for; `carry-on` is said when a screen has heard nothing that needs help. */
  level: z.union([HelpLevel, z.literal('carry-on')]),
  lines: z.readonly(z.array(Id)).check(z.minLength(1)),
  /** Said once more after this silence, and then never again unless somebody speaks. */
  againAfterSeconds: z.optional(z.number().check(z.positive())),
  /** What is still offered afterwards. Comfort is never taken away without need; after `now` nothing is. */
  leaves: z.enum(['nothing', 'breathing-and-positions', 'everything']),
  grade: Grade,
  sources: z.readonly(z.array(Id)),
});
export type WordingLevel = z.infer<typeof WordingLevel>;
