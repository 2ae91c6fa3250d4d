import { HELP_LEVELS } from './helpLevels.js';
import * as z from './zod.js';

/** Who is needed, and how soon. */
export const HelpLevel = z.enum(HELP_LEVELS);
export type HelpLevel = z.Infer<typeof HelpLevel>;
