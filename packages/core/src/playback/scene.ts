import type { Session } from '../session/session.js';
import type { Timeline } from '../timeline/compileTimeline.js';
import { indexOf, mapOf, offsetOf } from '../timeline/places.js';
import type { Segment } from '../timeline/segment.js';

/** Where playing is at one moment: all that a view needs to draw it. */
export interface Scene {
  readonly timeline: Timeline;
  readonly segment: Segment;
  readonly paused: boolean;
  /** Time spent in the segment. */
  readonly elapsedMs: number;
  /** Above 0 while the person is still getting into the segment's position. */
  readonly beginsInMs: number;
  /** Time of the whole routine that lies behind. */
  readonly placeMs: number;
}

/**
 * Where a session is at a time, without moving it.
 *
 * @returns the scene, or `null` when nothing is playing or paused
 */
export function sceneOf(session: Session, timeline: Timeline, atMs: number): Scene | null {
  const segment = timeline.segments[indexOf(timeline, session.segmentId)];
  if (!segment || session.status === 'ended') return null;
  const paused = session.status === 'paused';
  const sinceMs = paused ? 0 : atMs - session.at;
  const elapsedMs = Math.min(segment.seconds * 1000, session.elapsedMs + Math.max(0, sinceMs));
  return {
    timeline,
    segment,
    paused,
    elapsedMs,
    beginsInMs: Math.max(0, -sinceMs),
    placeMs: offsetOf(mapOf(timeline), { segmentId: segment.id, elapsedMs }),
  };
}
