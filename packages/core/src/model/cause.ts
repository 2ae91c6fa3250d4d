import * as z from 'zod/mini';
import { BodyRegion } from './bodyRegion.js';
import { Grade } from './grade.js';
import { Id } from './id.js';
import { MovementTag } from './movement.js';

/** A word people are given for their pain, and what it usually goes with. Information, never a diagnosis. */
export const Cause = z.strictObject({
  id: Id,
  regions: z.readonly(z.array(BodyRegion)).check(z.minLength(1)),
  /** Sleep positions, best first. Empty where no position is an answer. */
  eases: z.readonly(z.array(Id)),
  /** Empty where nothing should be done before somebody has looked. */
  exercises: z.readonly(z.array(Id)),
  goEasyOn: z.readonly(z.array(MovementTag)),
  redFlags: z.readonly(z.array(Id)),
  grade: Grade,
  sources: z.readonly(z.array(Id)),
});
export type Cause = z.infer<typeof Cause>;
