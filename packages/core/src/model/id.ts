import * as z from 'zod/mini';

/** The name of an entry: lower-case words joined by hyphens, the same as its file's name. */
export const Id = z.string().check(z.regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/));

/** A name a program uses for an entry, such as `pelvic-tilt`. */
export type Id = z.infer<typeof Id>;
