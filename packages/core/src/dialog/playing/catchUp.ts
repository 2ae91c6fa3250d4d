import type { Intent } from '../../intents/intent.js';
import { RoutineRefused } from '../../routine/refusal.js';
import { advance } from '../../session/advance.js';
import type { Session } from '../../session/session.js';
import type { Timeline } from '../../timeline/compileTimeline.js';
import { indexOf } from '../../timeline/places.js';
import type { Conversation } from '../conversation.js';
import { NOTHING_OPEN, newConversation } from '../conversation.js';
import type { Surroundings } from '../surroundings.js';
import { fitsTurns } from './fitsTurns.js';

/** Intents that can only mean the question that was asked. */
const ANSWERS: readonly Intent['intent'][] = ['Yes', 'No', 'Resume'];

/** The part of a chunk that even a quick voice needs. */
const LEAST_HEARD = 0.7;

/**
 * Counts the time since the last sentence.
 *
 * A device with a clock goes on playing. Where answers are chunks, the device has fallen silent by now, so the session
 * pauses: at the end of the chunk when it was heard to its end, with nothing of the next step begun, else where the
 * person broke in. What comes after the chunk has not been heard, however late the sentence is.
 */
export function catchUp(
  conversation: Conversation,
  intent: Intent,
  surroundings: Surroundings,
): Conversation {
  const { session, turnEndsAt, ...rest } = conversation;
  const timeline = timelineIfPlayable(session, surroundings);
  if (!session || !timeline) return session ? newConversation : conversation;
  if (session.status !== 'playing') return conversation;
  const { at } = surroundings;
  if (!surroundings.turn || turnEndsAt === undefined) {
    const [now] = advance(session, { type: 'elapse', at }, timeline);
    return { ...conversation, session: now };
  }
  // Devices speak faster or slower than the plan, so an answer to the closing question means that all was heard; a "no"
  // long before it is said to somebody else.
  const isEarly = at - session.at < LEAST_HEARD * (turnEndsAt - session.at);
  const answered =
    rest.open.is === 'carry-on' &&
    ANSWERS.includes(intent.intent) &&
    !(intent.intent === 'No' && isEarly);
  if (at < turnEndsAt && !answered) {
    const [now] = advance(session, { type: 'elapse', at }, timeline);
    return { ...rest, open: NOTHING_OPEN, session: paused(now, at) };
  }
  const last = rest.open.is !== 'carry-on';
  const until = last ? turnEndsAt : turnEndsAt - 1;
  const [now] = advance(session, { type: 'elapse', at: until }, timeline);
  if (now.status === 'ended') return { ...rest, session: now };
  return { ...rest, session: paused(atEndOfSegment(now, timeline), Math.min(at, turnEndsAt)) };
}

/**
 * A stored session may be of a routine that has changed since, or too slow for the answers of this device; then one starts
 * afresh, and pain is still heard.
 */
function timelineIfPlayable(session: Session | null, surroundings: Surroundings): Timeline | null {
  if (!session) return null;
  try {
    const timeline = surroundings.timelineOf(session.request);
    const isThere = indexOf(timeline, session.segmentId) >= 0;
    return isThere && fitsTurns(timeline, surroundings) ? timeline : null;
  } catch (error) {
    if (error instanceof RoutineRefused) return null;
    throw error;
  }
}

function atEndOfSegment(session: Session, timeline: Timeline): Session {
  const segment = timeline.segments[indexOf(timeline, session.segmentId)];
  return { ...session, elapsedMs: (segment?.seconds ?? 0) * 1000 };
}

/** Paused by the device falling silent, not by a command: what was heard last stays what was heard last. */
function paused(session: Session, at: number): Session {
  const heardAt = session.at - (session.agoMs ?? 0);
  return { ...session, status: 'paused', at, agoMs: at - heardAt };
}
