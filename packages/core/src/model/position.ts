import * as z from './zod.js';

/** How the body rests, without saying on which side. `any` keeps the position one is in. */
export const Posture = z.enum([
  'any',
  'supine',
  'supine-long-pillow',
  'side',
  'prone',
  'kneeling',
  'kneeling-at-bed',
  'sitting',
  'standing',
]);
export type Posture = z.Infer<typeof Posture>;

/** Where a person lies, sits or stands. */
export const Position = z.enum([
  'supine',
  'supine-long-pillow',
  'side-left',
  'side-right',
  'prone',
  'kneeling',
  'kneeling-at-bed',
  'sitting',
  'standing',
]);
export type Position = z.Infer<typeof Position>;
