import { Grade } from './grade.js';
import { Id, Ids } from './id.js';
import { Whether, WhetherOf } from './whether.js';
import * as z from './zod.js';

/** Two things that people are told and that cannot both be followed, and what we do. The words stand in a locale. */
export const Disagreement = z.strictObject({
  id: Id,
  /** Its row in the clinical notes. */
  row: z.string().check(z.regex(/^c-\d\d$/)),
  /** The rows of the seed articles it settles. */
  seeds: Ids,
  /** What comes first where somebody asks whether it is so. */
  whether: Whether,
  /** What that is the answer to, where it is more or less than whether one may, whether it helps and whether it is so. */
  whetherOf: z.optional(WhetherOf),
  /** What somebody can be taken through afterward. */
  offers: z.optional(Id),
  /** How strong the evidence for our ruling is. */
  grade: Grade,
  /** Empty where the ruling is common practice for which no page has been named yet. */
  sources: Ids,
});
export type Disagreement = z.Infer<typeof Disagreement>;
