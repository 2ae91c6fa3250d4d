import { SomeRegions } from './bodyRegion.js';
import { Grade } from './grade.js';
import { Id, Ids } from './id.js';
import { MovementTags } from './movement.js';
import { Whether } from './whether.js';
import * as z from './zod.js';

/** A word people are given for their pain, and what it usually goes with. Information, never a diagnosis. */
export const Cause = z.strictObject({
  id: Id,
  regions: SomeRegions,
  /** Sleep positions, best first. Empty where no position is an answer. */
  eases: Ids,
  /** Empty where nothing should be done before somebody has looked. */
  exercises: Ids,
  goEasyOn: MovementTags,
  redFlags: Ids,
  /** What comes first where somebody asks whether it is that; left out of what nobody can tell without looking. */
  whether: z.optional(Whether),
  /** What comes first where they ask whether it is bad; left out, it depends. */
  isBad: z.optional(Whether),
  disagreements: z.optional(Ids),
  grade: Grade,
  sources: Ids,
});
export type Cause = z.Infer<typeof Cause>;
