import { MOVEMENT_TAGS } from './movementTags.js';
import * as z from './zod.js';

/** One of the movements a person may have to avoid. */
export const MovementTag = z.enum(MOVEMENT_TAGS);
export type MovementTag = z.Infer<typeof MovementTag>;

/** A movement an exercise uses, and whether its easier variation leaves it out. */
export const Movement = z.strictObject({
  tag: MovementTag,
  easierRemoves: z.boolean(),
});
export type Movement = z.Infer<typeof Movement>;

/** Movements without their variations. */
export const MovementTags = z.readonly(z.array(MovementTag));
