import { Id } from './id.js';
import * as z from './zod.js';

/**
 * What a page truly is: `study` measures without a comparison by lot, `viewpoint` argues, `report` looks into what went
 * wrong, `leaflet` is for patients, `clinic` sells or tells for one practice, `service` is an emergency line's own page, and
 * `practice` is no page at all but what is commonly done.
 */
export const SourceKind = z.enum([
  'guideline',
  'review',
  'trial',
  'study',
  'report',
  'viewpoint',
  'leaflet',
  'textbook',
  'clinic',
  'service',
  'practice',
]);
export type SourceKind = z.Infer<typeof SourceKind>;

/** A published page, guideline or paper that a claim rests on. Titles are proper names and are never spoken. */
export const Source = z.strictObject({
  id: Id,
  kind: SourceKind,
  /** The first one's surname. Left out where a body speaks as one. */
  author: z.optional(z.string()),
  /** When it came out. Left out where the page does not say. */
  year: z.optional(z.int()),
  title: z.string(),
  publisher: z.string(),
  url: z.string().check(z.regex(/^https:\/\//)),
  /** The day on which a copy of it was read, or `unconfirmed`: then it is never named aloud. */
  read: z.union([z.literal('unconfirmed'), z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/))]),
});
export type Source = z.Infer<typeof Source>;
