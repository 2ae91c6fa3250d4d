import { secondsOf } from '../model/secondsOf.js';
import type { Effect } from '../session/effect.js';
import type { Session } from '../session/session.js';
import type { Timeline } from '../timeline/compileTimeline.js';
import type { Segment } from '../timeline/segment.js';
import { chunkFrom } from './chunkFrom.js';
import type { Conversation } from './conversation.js';
import type { Surroundings } from './plan.js';
import type { Reply } from './reply.js';
import { ask } from './reply.js';

/** An answer with the conversation it leaves behind. */
export type Answer = readonly [Conversation, readonly Reply[]];

/**
 * Goes on playing: with the next chunk where answers are chunks, else by the device's clock.
 *
 * @param session a playing session of `timeline`
 * @param effects what has to be carried out before time goes on
 * @param first what is said before
 */
export function goOn(
  session: Session,
  timeline: Timeline,
  effects: readonly Effect[],
  first: readonly Reply[],
  surroundings: Surroundings,
): Answer {
  if (!surroundings.turn) {
    return [{ v: 1, session }, [...first, { type: 'follow', timeline, effects }]];
  }
  const chunk = chunkFrom(session, timeline, surroundings.turn);
  const way = effects.flatMap((effect) =>
    effect.type === 'reposition' ? [asSegment(effect, chunk.segments[0])] : [],
  );
  const waySeconds = secondsOf(way);
  const perform: Reply = {
    type: 'perform',
    segments: way.length > 0 ? [...way, ...chunk.segments] : chunk.segments,
  };
  // The chunk begins with a whole segment, so the session does too.
  const segmentId = chunk.segments[0]?.id ?? session.segmentId;
  const conversation: Conversation = {
    v: 1,
    session: { ...session, segmentId, elapsedMs: 0 },
    turnEndsAt: surroundings.at + (waySeconds + chunk.seconds) * 1000,
    ...(chunk.last ? {} : { question: 'carry-on' as const }),
  };
  const close: Reply = chunk.last ? { type: 'end' } : ask('carry-on', 'carry-on-again');
  return [conversation, [...first, perform, close]];
}

/** The way into another position, spoken as a stretch of its own. */
function asSegment(
  { seconds, lines }: Extract<Effect, { type: 'reposition' }>,
  target: Segment | undefined,
): Segment {
  return {
    id: 'way-back',
    step: 'way-back',
    kind: 'transition',
    position: target?.position ?? 'supine',
    seconds,
    exact: false,
    lines,
    cues: [],
  };
}
