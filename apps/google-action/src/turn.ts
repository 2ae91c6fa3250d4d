import type { Conversation, Intent, Memory, Script } from '@supine/core';
import { compose, countryOf, enUS, oncePerStretch, respond } from '@supine/core';
import { messageLimit, speechProfile } from './limits.js';

/** What a request says, whichever of Dialogflow's shapes it has. */
export interface Said {
  readonly conversation: Conversation;
  readonly intent: Intent;
  /** A BCP 47 tag. */
  readonly languageCode: string | undefined;
}

/** What is answered, and what is known afterwards. */
export interface Answered {
  readonly conversation: Conversation;
  readonly script: Script;
  readonly memory: Memory;
}

/**
 * Answers one sentence.
 *
 * @param said what the request says
 * @param at the time in milliseconds since 1970
 * @param memory what was known of the person before
 * @example answerTurn({ conversation: newConversation, intent: { intent: 'Stop', slots: {} }, languageCode: 'en' }, 0, nothingKnown).script.ends // true
 */
export function answerTurn(said: Said, at: number, memory: Memory): Answered {
  const country = countryOf(said.languageCode);
  // No request says where somebody is, so it is the day in UTC.
  const today = new Date(at).toISOString().slice(0, 10);
  const context = { at, turn: messageLimit, country, memory, today };
  const [conversation, replies] = respond(said.conversation, said.intent, context);
  const learned = replies.find((reply) => reply.type === 'remember');
  const script = composed(replies);
  return { conversation, script, memory: learned?.memory ?? memory };
}

const composed = oncePerStretch((replies) => compose(replies, enUS, speechProfile));
