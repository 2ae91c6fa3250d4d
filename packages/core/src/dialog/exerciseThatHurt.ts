import type { Session } from '../session/session.js';
import type { Timeline } from '../timeline/compileTimeline.js';

/** The exercise that is being done or, where the next one has not begun, the one before. */
export function exerciseThatHurt(session: Session, timeline: Timeline): string | null {
  const here = timeline.segments.findIndex(({ id }) => id === session.segmentId);
  const done = timeline.segments.slice(0, session.elapsedMs > 0 ? here + 1 : here);
  const last = done.findLast(({ exercise }) => exercise) ?? timeline.segments[here];
  return last?.exercise ?? null;
}
