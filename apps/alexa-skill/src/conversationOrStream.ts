import type { Conversation, Intent, RoutineRequest } from '@supine/core';
import { isStillLying } from './stream/stream.js';
import type { Turn } from './turn.js';

/** What a player hears without our name, and so may be said to what played last night. */
const PLAYER_WORDS: readonly Intent['intent'][] = [
  'Resume',
  'Next',
  'Previous',
  'Repeat',
  'StartOver',
];

/** The conversation to answer in, and what is asked of it. */
interface Addressed {
  readonly conversation: Conversation;
  readonly intent: Intent;
  /** The words are about what plays. */
  readonly streams: boolean;
}

/**
 * Whether words are about the open conversation, or about the stream that plays or has played.
 *
 * @param turn what is known as they come
 * @param intent what was understood
 * @returns the conversation to answer in, and what is asked of it; `streams` where it is about what plays
 * @example conversationOrStream(turn, { intent: 'Pause', slots: {} }).streams // true while a recording plays
 */
export function conversationOrStream(
  { conversation, stream, screen, at, memory }: Turn,
  intent: Intent,
): Addressed {
  if (!stream || screen || stream.isForgotten) return { conversation, intent, streams: false };
  // A conversation that has begun since goes before the stream.
  if (conversation.session || conversation.open.is !== 'nothing') {
    return { conversation, intent, streams: conversation.turnEndsAt === undefined };
  }
  const session = intent.intent === 'Resume' ? stream.paused : stream.session;
  if (isStillLying(stream, at)) {
    return { conversation: { ...conversation, session }, intent, streams: true };
  }
  if (!PLAYER_WORDS.includes(intent.intent)) return { conversation, intent, streams: false };
  // Nobody lies as they lay then: it is gone on with from their place, with the way into it, or begun anew.
  if (intent.intent === 'Resume' && memory.place && session.status !== 'ended') {
    return { conversation, intent, streams: false };
  }
  return { conversation, intent: startAgain(session.request), streams: false };
}

function startAgain({ routine, region, minutes, setting }: RoutineRequest): Intent {
  const slots = {
    ...(routine === undefined ? {} : { routine }),
    ...(region === undefined ? {} : { region }),
    ...(minutes === undefined ? {} : { minutes }),
    ...(setting === undefined ? {} : { setting }),
  };
  return { intent: 'StartRoutine', slots };
}
