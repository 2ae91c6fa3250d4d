/** The parts of the back, and next to it, as people point to them. */
export const BODY_REGIONS = [
  'neck',
  'upper-back',
  'mid-back',
  'lower-back',
  'pelvis',
  'hip',
  'leg',
  'whole-back',
] as const;
