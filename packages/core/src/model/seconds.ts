import * as z from './zod.js';

/** A length of time that is not nothing. */
export const Seconds = z.number().check(z.positive());

/** How often; once at least. */
export const Count = z.int().check(z.positive());
