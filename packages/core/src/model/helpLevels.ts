/**
 * Who is needed, and how soon, the most urgent first: an ambulance or a hospital `now`, the `maternity` unit now, a
 * person to talk to in a `crisis`, a clinician `today` or `soon`. `not-for-children` sends a child to a grown-up.
 */
export const HELP_LEVELS = [
  'now',
  'maternity',
  'crisis',
  'today',
  'soon',
  'not-for-children',
] as const;
