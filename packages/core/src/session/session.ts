import * as z from 'zod/mini';
import type { RoutineRequest } from '../routine/request.js';
import { requestSchema } from '../routine/request.js';

/**
 * Where somebody is in a routine. It holds the request and not the routine, so it stays small and survives JSON at
 * every instant.
 */
export interface Session {
  readonly v: 1;
  readonly request: RoutineRequest;
  readonly segmentId: string;
  /** Time spent in that segment, counted up to `at`. */
  readonly elapsedMs: number;
  readonly status: 'playing' | 'paused' | 'ended';
  /** The time up to which everything has been counted, in milliseconds of the caller's clock. */
  readonly at: number;
  /** How long before `at` the last command was given; left out for 0, and below 0 while paused. */
  readonly agoMs?: number | undefined;
  /** Where the person lies while the way into the segment's position is spoken; then it is left out. */
  readonly lying?: string | undefined;
}

/** The schema of a stored session, made when it is first needed. */
export function sessionSchema() {
  return z.strictObject({
    v: z.literal(1),
    request: requestSchema(),
    segmentId: z.string(),
    elapsedMs: z.number().check(z.nonnegative()),
    status: z.enum(['playing', 'paused', 'ended']),
    at: z.number(),
    agoMs: z.optional(z.number()),
    lying: z.optional(z.string()),
  });
}

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
