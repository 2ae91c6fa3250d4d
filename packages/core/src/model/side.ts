import * as z from './zod.js';

/** The side of the body that works. `null` means the exercise has no sides. */
export const Side = z.enum(['left', 'right', 'both']);
export type Side = z.Infer<typeof Side>;

/** One of the two sides a person can lie on or work with. */
export type OneSide = 'left' | 'right';
