import { secondsOf } from '../../model/secondsOf.js';
import type { Effect } from '../../session/effect.js';
import { planTurn } from '../../session/planTurn.js';
import type { Session } from '../../session/session.js';
import type { Timeline } from '../../timeline/compileTimeline.js';
import type { Segment } from '../../timeline/segment.js';
import type { Answer } from '../answer.js';
import type { Conversation } from '../conversation.js';
import { withSession } from '../conversation.js';
import type { Reply } from '../reply.js';
import type { Surroundings } from '../surroundings.js';
import { askToGoOn, firstStep, isByStep } from './byStep.js';

/**
 * Goes on playing: with the next chunk where answers are chunks, else by the device's clock.
 *
 * @param session a playing session of `timeline`
 * @param effects what has to be carried out before time goes on
 * @param first what is said before
 */
export function goOn(
  now: Conversation,
  session: Session,
  timeline: Timeline,
  effects: readonly Effect[],
  first: readonly Reply[],
  surroundings: Surroundings,
): Answer {
  if (!surroundings.turn) {
    const follow: Reply = { type: 'follow', timeline, effects };
    return { next: withSession(now, session), replies: [...first, follow] };
  }
  const whole = planTurn(session, timeline, surroundings.turn);
  const chunk = isByStep(session.request, surroundings) ? firstStep(whole) : whole;
  const way = effects.flatMap((effect) =>
    effect.type === 'reposition' ? [asSegment(effect, chunk.segments[0])] : [],
  );
  const perform: Reply = {
    type: 'perform',
    segments: way.length > 0 ? [...way, ...chunk.segments] : chunk.segments,
  };
  // The chunk begins with a whole segment, so the session does too.
  const segmentId = chunk.segments[0]?.id ?? session.segmentId;
  const handedOver: Session = { ...session, segmentId, elapsedMs: 0 };
  const turnEndsAt = surroundings.at + (secondsOf(way) + chunk.seconds) * 1000;
  if (chunk.last) {
    const next = { ...withSession(now, handedOver), turnEndsAt };
    return { next, replies: [...first, perform, { type: 'end' }] };
  }
  const next = { ...withSession(now, handedOver, { is: 'carry-on' }), turnEndsAt };
  return { next, replies: [...first, perform, askToGoOn(next, surroundings)] };
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
