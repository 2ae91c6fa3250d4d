import { BodyRegion, Regions } from './bodyRegion.js';
import { Grade } from './grade.js';
import { Ids } from './id.js';
import * as z from './zod.js';

/**
 * A body region as records know it. Dorsopathies (M40 to M54) number the levels of the spine; the other chapters of the
 * same classification number the limbs, and the two lists use the same digits for different places.
 */
export const BodyRegionEntry = z.strictObject({
  id: BodyRegion,
  codeSystem: z.enum(['icd-10-dorsopathy-site', 'icd-10-musculoskeletal-site']),
  siteCode: z.string().check(z.regex(/^\d$/)),
  /** Where to look when nothing is made for this region alone; the nearest first. */
  neighbours: Regions,
  grade: Grade,
  sources: Ids,
});
export type BodyRegionEntry = z.Infer<typeof BodyRegionEntry>;
