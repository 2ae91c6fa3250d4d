import { buildRoutine } from '../src/english.js';
import type { RoutineRequest } from '../src/routine/request.js';
import type { Timeline } from '../src/timeline/compileTimeline.js';
import { compileTimeline } from '../src/timeline/compileTimeline.js';
import { mapOf } from '../src/timeline/places.js';

/** The timeline of the evening routine, with wishes. */
export function evening(wishes: Omit<RoutineRequest, 'routine'> = {}): Timeline {
  return compileTimeline(buildRoutine({ routine: 'evening-wind-down', ...wishes }));
}

/**
 * When a segment of the evening routine has played so long, in milliseconds since the routine began. The seconds of
 * whatever comes before it are content: a test that means a place names it.
 */
export function eveningMs(segmentId: string, elapsedMs = 0): number {
  const segment = mapOf(evening()).find(({ id }) => id === segmentId);
  if (!segment) throw new Error(`The evening routine has no "${segmentId}".`);
  if (elapsedMs >= segment.lengthMs) throw new Error(`"${segmentId}" is over by ${elapsedMs} ms.`);
  return segment.startMs + elapsedMs;
}

/** The same in seconds. */
export function eveningSeconds(segmentId: string, elapsedSeconds = 0): number {
  return eveningMs(segmentId, elapsedSeconds * 1000) / 1000;
}
