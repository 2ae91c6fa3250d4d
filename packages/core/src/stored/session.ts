import * as z from '../model/zod.js';
import type { Session } from '../session/session.js';
import { momentSchema, placeIdSchema, requestSchema } from './request.js';

/** No segment takes as long. */
const DAY_MS = 86_400_000;

/** The schema of a stored session, made when it is first needed. */
export function sessionSchema() {
  return z.strictObject({
    v: z.literal(1),
    request: requestSchema(),
    segmentId: placeIdSchema(),
    elapsedMs: z.number().check(z.nonnegative(), z.lte(DAY_MS)),
    status: z.enum(['playing', 'paused', 'ended']),
    at: momentSchema(),
    agoMs: z.optional(momentSchema()),
    lying: z.optional(placeIdSchema()),
  });
}

/** Made once: reading takes 5 ms without, 0.2 with. */
let schema: ReturnType<typeof sessionSchema> | undefined;

/**
 * Reads a stored session.
 *
 * @param data anything, such as the result of `JSON.parse`
 * @returns the session, or `null` when it is not one or has another version: then one starts afresh
 * @example parseSession({ v: 0 }) // null
 */
export function parseSession(data: unknown): Session | null {
  schema ??= sessionSchema();
  const parsed = schema.safeParse(data);
  return parsed.success ? parsed.data : null;
}
