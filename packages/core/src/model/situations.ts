import * as z from 'zod/mini';
import { BodyRegion } from './bodyRegion.js';
import { Id } from './id.js';

/**
 * Whom something is for, or is not for: by what they were told it is, by where it hurts, and by what they have to be
 * careful about. Apart, because a cause and a precaution may have the same name.
 */
export const Situations = z.strictObject({
  causes: z.readonly(z.array(Id)),
  regions: z.readonly(z.array(BodyRegion)),
  /** Spoken precautions, and movement tags. */
  precautions: z.readonly(z.array(Id)),
});
export type Situations = z.infer<typeof Situations>;
