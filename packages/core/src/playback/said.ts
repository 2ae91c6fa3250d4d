import type { Session } from '../session/session.js';
import { TAKE_YOUR_TIME } from '../timeline/atPace.js';
import type { Timeline } from '../timeline/compileTimeline.js';
import { indexOf } from '../timeline/places.js';
import type { Cue } from '../timeline/segment.js';
import { onsetsOf } from '../timeline/segment.js';

/** How far a segment has been said: up to and with the line that begins at `untilMs`. */
export interface SaidUntil {
  readonly segmentId: string;
  readonly untilMs: number;
}

/** What another pace makes of a segment in the middle of which somebody is. */
export interface Caught {
  /** Lines that begin earlier in it now, than the time that has been spent there: they have not been said. */
  readonly missed: readonly Cue[];
  /** Lines that begin later now have been said; `null` where there are none. */
  readonly said: SaidUntil | null;
}

/**
 * Where a timeline is compiled again in another pace, the time spent in a segment stays, and its lines move: none of them
 * is said twice, and none is lost.
 *
 * @param said what an earlier change of pace has left of that segment
 */
export function caughtUp(
  session: Session,
  from: Timeline,
  after: Session,
  to: Timeline,
  said: SaidUntil | null,
): Caught {
  const { segmentId } = session;
  const before = onsetsIn(from, segmentId);
  const now = onsetsIn(to, segmentId);
  const alike =
    segmentId === after.segmentId &&
    before.length === now.length &&
    before.every(({ line }, index) => line.key === now[index]?.line.key);
  if (!alike) return { missed: [], said: null };
  const saidMs = said?.segmentId === segmentId ? said.untilMs : 0;
  const heard = countUpTo(before, Math.max(saidMs, session.elapsedMs));
  const counted = countUpTo(now, after.elapsedMs);
  const last = now[heard - 1];
  return {
    missed: now.slice(heard, counted),
    said: last && counted < heard ? { segmentId, untilMs: last.atMs } : null,
  };
}

/** Without the word for whoever is slow, which another pace may lack. */
function onsetsIn(timeline: Timeline, segmentId: string): Cue[] {
  const segment = timeline.segments[indexOf(timeline, segmentId)];
  return segment ? onsetsOf(segment).filter(({ line }) => line.key !== TAKE_YOUR_TIME) : [];
}

function countUpTo(onsets: readonly Cue[], untilMs: number): number {
  return onsets.filter(({ atMs }) => atMs <= untilMs).length;
}
