import { advance } from '../session/advance.js';
import type { Effect } from '../session/effect.js';
import { planTurn } from '../session/planTurn.js';
import type { Session } from '../session/session.js';
import type { Timeline } from '../timeline/compileTimeline.js';
import type { DialogContext } from './context.js';
import type { Conversation } from './conversation.js';
import { timelineOf } from './plan.js';
import type { Reply } from './reply.js';
import { ask } from './reply.js';

/** An answer with the conversation it leaves behind. */
export type Answer = readonly [Conversation, readonly Reply[]];

/**
 * Counts the time since the last sentence. Where answers are chunks, playing ends with the chunk that was handed over:
 * what comes after it has not been heard, however late the next sentence is.
 */
export function catchUp(conversation: Conversation, context: DialogContext): Conversation {
  const { session, turnEndsAt } = conversation;
  if (session?.status !== 'playing') return conversation;
  const timeline = timelineOf(session.request, context);
  const until = Math.min(context.at, turnEndsAt ?? context.at);
  let [now] = advance(session, { type: 'elapse', at: until }, timeline);
  if (turnEndsAt !== undefined && context.at >= turnEndsAt && now.status === 'playing') {
    [now] = advance(now, { type: 'pause', at: turnEndsAt }, timeline);
  }
  return { ...conversation, session: now };
}

/**
 * Goes on playing after a command: with the next chunk where answers are chunks, else by the device's clock.
 *
 * @param first what is said before
 */
export function goOn(
  conversation: Conversation,
  session: Session,
  timeline: Timeline,
  effects: readonly Effect[],
  first: readonly Reply[],
  context: DialogContext,
): Answer {
  const { turnEndsAt: _, question: __, unclear: ___, ...kept } = conversation;
  if (!context.turn) {
    const follow: Reply = { type: 'follow', timeline, effects };
    return [{ ...kept, session }, [...first, follow]];
  }
  const chunk = planTurn(session, timeline, context.turn);
  const way = effects.flatMap((effect) =>
    effect.type === 'reposition' ? [wayAsSegment(effect, session, timeline)] : [],
  );
  const seconds = chunk.seconds + way.reduce((total, segment) => total + segment.seconds, 0);
  const perform: Reply = { type: 'perform', segments: [...way, ...chunk.segments] };
  // The chunk starts its segment anew, so the session does too.
  const [restart] = chunk.segments;
  const playing: Session = {
    ...session,
    segmentId: restart?.id ?? session.segmentId,
    elapsedMs: 0,
  };
  const next: Conversation = {
    ...kept,
    session: playing,
    turnEndsAt: context.at + seconds * 1000,
    ...(chunk.last ? {} : { question: 'carry-on' as const }),
  };
  const close: Reply = chunk.last ? { type: 'end' } : ask('carry-on', 'carry-on-again');
  return [next, [...first, perform, close]];
}

/** The way back into another position, spoken as a stretch of its own. */
function wayAsSegment(
  effect: Extract<Effect, { type: 'reposition' }>,
  session: Session,
  timeline: Timeline,
) {
  const position =
    timeline.segments.find(({ id }) => id === session.segmentId)?.position ?? 'supine';
  return {
    id: 'way-back',
    step: 'way-back',
    kind: 'transition' as const,
    position,
    seconds: effect.seconds,
    exact: false,
    lines: effect.lines,
    cues: [],
  };
}
