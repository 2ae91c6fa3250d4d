/**
 * What an exercise asks of the body. A person's precautions are kept as these tags and never as a diagnosis,
 * so "I'm pregnant" and "no lying flat" end in the same place.
 */
export const MOVEMENT_TAGS = /* @__PURE__ */ Object.freeze([
  'twist',
  'bend-forward',
  'bend-back',
  'flat-on-back',
  'on-front',
  'on-hands-and-knees',
  'knees-apart',
  'deep-hip-bend',
  'arm-overhead',
  'neck-end-range',
  'head-low',
  'breath-hold',
  'one-leg-load',
  'strong-stretch',
  'standing',
  'balance',
  'sitting',
  'side-lying',
  'shoulder-load',
  'neck-load',
  'deep-knee-bend',
  'nerve-tension',
  'effort',
  'any-movement',
  'touch',
  'pressure',
] as const);

export type MovementTag = (typeof MOVEMENT_TAGS)[number];
