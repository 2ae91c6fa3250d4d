import { BODY_REGIONS } from './bodyRegions.js';
import * as z from './zod.js';

/** The part of the back (or next to it) that an exercise is for, as people point to it. */
export const BodyRegion = z.enum(BODY_REGIONS);
export type BodyRegion = z.Infer<typeof BodyRegion>;

/** Where it is for; the first is the one that is meant most. */
export const Regions = z.readonly(z.array(BodyRegion));
export const SomeRegions = Regions.check(z.minLength(1));
