import { Regions } from './bodyRegion.js';
import { Ids } from './id.js';
import * as z from './zod.js';

/**
 * Whom something is for, or is not for: by what they were told it is, by where it hurts, and by what they have to be
 * careful about. Apart, because a cause and a precaution may have the same name.
 */
export const Situations = z.strictObject({
  causes: Ids,
  regions: Regions,
  /** Spoken precautions, and movement tags. */
  precautions: Ids,
});
export type Situations = z.Infer<typeof Situations>;
