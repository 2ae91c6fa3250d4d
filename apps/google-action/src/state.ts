import type { Conversation } from '@supine/core';
import { newConversation } from '@supine/core';
import { parseConversation } from '@supine/core/stored';
import type { WebhookRequest } from './webhookRequest.js';

/** A context that Dialogflow keeps for the session and sends back with the next sentence. */
export interface OutputContext {
  readonly name: string;
  readonly lifespanCount: number;
  readonly parameters: { readonly conversation: string };
}

const CONTEXT = '/contexts/supine';
/** The most sentences that a context of Dialogflow is usually given; twenty minutes without one end it anyway. */
const LIFESPAN_SENTENCES = 99;

/**
 * What is remembered of this conversation.
 *
 * @returns the conversation; a new one when it is missing, damaged or of another version
 * @example readConversation({}).session // null
 */
export function readConversation({ session, queryResult }: WebhookRequest): Conversation {
  const context = queryResult?.outputContexts?.find((one) => one?.name === `${session}${CONTEXT}`);
  return conversationIn(context?.parameters?.['conversation']);
}

/**
 * A conversation from its text.
 *
 * @param written what Dialogflow kept; may be anything
 * @returns the conversation; a new one when it is missing, damaged or of another version
 * @example conversationIn('{"v":0}').session // null
 */
export function conversationIn(written: unknown): Conversation {
  if (typeof written !== 'string') return newConversation;
  try {
    return parseConversation(JSON.parse(written)) ?? newConversation;
  } catch {
    return newConversation;
  }
}

/**
 * The contexts that carry a conversation; none where the request names no session to carry it in.
 *
 * @example contextsOf({ session: 'projects/p/agent/sessions/s' }, newConversation)[0].lifespanCount // 99
 */
export function contextsOf(
  { session }: WebhookRequest,
  conversation: Conversation,
): OutputContext[] {
  if (!session) return [];
  return [
    {
      name: `${session}${CONTEXT}`,
      lifespanCount: LIFESPAN_SENTENCES,
      parameters: { conversation: JSON.stringify(conversation) },
    },
  ];
}
