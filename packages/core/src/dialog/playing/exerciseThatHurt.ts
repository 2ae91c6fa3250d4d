import type { Session } from '../../session/session.js';
import type { Timeline } from '../../timeline/compileTimeline.js';
import type { Segment } from '../../timeline/segment.js';

/** What is being done or, where the next exercise has not begun, what was done before it. */
export function segmentThatHurt(session: Session, timeline: Timeline): Segment | undefined {
  const here = timeline.segments.findIndex(({ id }) => id === session.segmentId);
  const done = timeline.segments.slice(0, session.elapsedMs > 0 ? here + 1 : here);
  return done.findLast(({ exercise }) => exercise) ?? timeline.segments[here];
}

/** The exercise that hurt. */
export function exerciseThatHurt(session: Session, timeline: Timeline): string | null {
  return segmentThatHurt(session, timeline)?.exercise ?? null;
}
