import * as z from 'zod/mini';

/** How the body rests, without saying on which side. `any` keeps the position one is in. */
export const Posture = z.enum([
  'any',
  'supine',
  'side',
  'prone',
  'kneeling',
  'sitting',
  'standing',
]);
export type Posture = z.infer<typeof Posture>;

/** Where a person lies, sits or stands. */
export const Position = z.enum([
  'supine',
  'side-left',
  'side-right',
  'prone',
  'kneeling',
  'sitting',
  'standing',
]);
export type Position = z.infer<typeof Position>;
