import * as z from 'zod/mini';

/**
 * Who is needed, and how soon, the most urgent first: an ambulance or a hospital `now`, the `maternity` unit now, a
 * person to talk to in a `crisis`, a clinician `today` or `soon`. `not-for-children` sends a child to a grown-up.
 */
export const HelpLevel = z.enum([
  'now',
  'maternity',
  'crisis',
  'today',
  'soon',
  'not-for-children',
]);
export type HelpLevel = z.infer<typeof HelpLevel>;
