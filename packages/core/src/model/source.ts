import { Id } from './id.js';
import * as z from './zod.js';

/** A published page, guideline or paper that a claim rests on. Titles are proper names and are never spoken. */
export const Source = z.strictObject({
  id: Id,
  kind: z.enum(['guideline', 'review', 'trial', 'leaflet', 'clinic', 'textbook']),
  title: z.string(),
  publisher: z.string(),
  url: z.string().check(z.regex(/^https:\/\//)),
});
export type Source = z.Infer<typeof Source>;
