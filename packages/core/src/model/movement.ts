import * as z from 'zod/mini';

/**
 * What an exercise asks of the body. A person's precautions are kept as these tags and never as a diagnosis,
 * so "I'm pregnant" and "no lying flat" end in the same place.
 */
export const MovementTag = z.enum([
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
]);
export type MovementTag = z.infer<typeof MovementTag>;

/** A movement an exercise uses, and whether its easier variation leaves it out. */
export const Movement = z.strictObject({
  tag: MovementTag,
  easierRemoves: z.boolean(),
});
export type Movement = z.infer<typeof Movement>;
