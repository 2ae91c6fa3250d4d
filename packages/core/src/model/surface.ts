import * as z from './zod.js';

/** What one has to lie on. */
export const Surface = z.enum(['bed-ok', 'bed-firm-only', 'floor-better']);
export type Surface = z.Infer<typeof Surface>;
