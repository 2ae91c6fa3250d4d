import { ID_PATTERN } from './idPattern.js';
import * as z from './zod.js';

/** The name of an entry: lower-case words joined by hyphens, the same as its file's name. */
export const Id = z.string().check(z.regex(ID_PATTERN));

/** A name a program uses for an entry, such as `pelvic-tilt`. */
export type Id = z.Infer<typeof Id>;

/** Names of other entries, in an order that means something. */
export const Ids = z.readonly(z.array(Id));
