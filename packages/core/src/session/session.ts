import * as z from 'zod/mini';
import { RoutineRequest } from '../routine/request.js';

/**
 * Where somebody is in a routine. It holds the request and not the routine, so it stays small and survives JSON at
 * every instant.
 */
export const Session = z.strictObject({
  v: z.literal(1),
  request: RoutineRequest,
  segmentId: z.string(),
  /** Time spent in that segment, counted up to `at`. */
  elapsedMs: z.number().check(z.nonnegative()),
  status: z.enum(['playing', 'paused', 'ended']),
  /** The time up to which everything has been counted, in milliseconds of the caller's clock. */
  at: z.number(),
  /** How long before `at` the last command was given; left out for 0, and below 0 while paused. */
  agoMs: z.optional(z.number()),
});
export type Session = z.infer<typeof Session>;

/**
 * Reads a stored session.
 *
 * @param data anything, such as the result of `JSON.parse`
 * @returns the session, or `null` when it is not one or has another version: then one starts afresh
 * @example parseSession({ v: 0 }) // null
 */
export function parseSession(data: unknown): Session | null {
  const parsed = Session.safeParse(data);
  return parsed.success ? parsed.data : null;
}
