import type { RoutineRequest } from '../routine/request.js';

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
