import type { Chunk, TurnLimit } from '../../session/planTurn.js';
import { planTurn } from '../../session/planTurn.js';
import type { Session } from '../../session/session.js';
import type { Timeline } from '../../timeline/compileTimeline.js';
import { indexOf } from '../../timeline/places.js';

/** Timelines are frozen and limits are data, so that one place has one chunk; it is asked for several times a sentence, which takes 1.1 ms without, 0.3 with. */
const planned = new WeakMap<Timeline, WeakMap<TurnLimit, Map<string, Chunk>>>();

/**
 * The next chunk, planned once for each place.
 *
 * @throws TurnLimitTooSmall as `planTurn` does
 */
export function chunkFrom(session: Session, timeline: Timeline, limit: TurnLimit): Chunk {
  const segment = timeline.segments[indexOf(timeline, session.segmentId)];
  const isOver = session.elapsedMs >= (segment?.seconds ?? 0) * 1000;
  const key = `${session.status === 'ended'} ${session.segmentId} ${isOver}`;
  const ofTimeline = planned.get(timeline) ?? new WeakMap<TurnLimit, Map<string, Chunk>>();
  planned.set(timeline, ofTimeline);
  const chunks = ofTimeline.get(limit) ?? new Map<string, Chunk>();
  ofTimeline.set(limit, chunks);
  const known = chunks.get(key);
  if (known) return known;
  const chunk = planTurn(session, timeline, limit);
  chunks.set(key, chunk);
  return chunk;
}
