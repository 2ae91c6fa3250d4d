import type { Conversation, Intent, Memory, Script } from '@supine/core';
import { afterForgetting, compose, countryOf, respond } from '@supine/core';
import type { Answered } from './answering.js';
import { speechProfile } from './limits.js';
import type { Messages } from './messages.js';

/** What a request says, whichever of Dialogflow's shapes it has. */
export interface Said {
  readonly conversation: Conversation;
  readonly intent: Intent;
  /** A BCP 47 tag. */
  readonly languageCode: string | undefined;
  /** Others may speak under the same name. */
  readonly mayBeShared: boolean;
}

/**
 * Answers one sentence.
 *
 * @param said what the request says
 * @param at the time in milliseconds since 1970
 * @param memory what was known of the person before
 * @param messages in the language of the answer
 * @param responseOf makes the platform's response
 * @example answerTurn({ conversation: newConversation, intent: { intent: 'Stop', slots: {} }, languageCode: 'en', mayBeShared: false }, 0, nothingKnown, messagesIn(), ({ ends }) => ends).response(true) // true
 */
export function answerTurn<Response>(
  said: Said,
  at: number,
  memory: Memory,
  { locale, limit }: Messages,
  responseOf: (script: Script, conversation: Conversation) => Response,
): Answered<Response> {
  const country = countryOf(said.languageCode);
  // No request says where somebody is, so it is the day in UTC.
  const today = new Date(at).toISOString().slice(0, 10);
  const context = { at, turn: limit, country, memory, today, mayBeShared: said.mayBeShared };
  const [conversation, replies] = respond(said.conversation, said.intent, context);
  const learned = replies.find((reply) => reply.type === 'remember');
  return {
    memory: learned?.memory ?? memory,
    forgets: replies.some(({ type }) => type === 'forget'),
    response: (erased) =>
      responseOf(compose(afterForgetting(replies, erased), locale, speechProfile), conversation),
  };
}
