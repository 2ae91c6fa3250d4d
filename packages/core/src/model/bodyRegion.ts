import * as z from 'zod/mini';

/** The part of the back (or next to it) that an exercise is for, as people point to it. */
export const BodyRegion = z.enum([
  'neck',
  'upper-back',
  'mid-back',
  'lower-back',
  'pelvis',
  'hip',
  'leg',
  'whole-back',
]);
export type BodyRegion = z.infer<typeof BodyRegion>;
