import type { RoutineRequest } from '@supine/core';

/**
 * The same request as it is for a file, which hears nobody: the screen is a statement, and what is put together for
 * somebody has nothing in it that is done on the front or kneeling. By name somebody gets what they asked for.
 *
 * @example forNobody({ routine: 'ten-breaths' }) // { routine: 'ten-breaths', oneWay: true }
 */
export function forNobody(request: RoutineRequest): RoutineRequest {
  if (request.routine !== undefined) return { ...request, oneWay: true };
  const avoid = [...(request.avoid ?? []), 'on-front', 'on-hands-and-knees'] as const;
  return { ...request, avoid: [...new Set(avoid)], oneWay: true };
}
