import type { Conversation } from '@supine/core';
import { newConversation } from '@supine/core';
import { parseConversation } from '@supine/core/stored';
import type { HandlerInput } from 'ask-sdk-core';

/**
 * What is remembered of this conversation. Attributes live as long as the session; what is missing, damaged or of
 * another version is a conversation in which nothing has been said.
 *
 * @example readConversation(input).session // null in a new session
 */
export function readConversation(input: HandlerInput): Conversation {
  if (!input.requestEnvelope.session) return newConversation;
  const { conversation } = input.attributesManager.getSessionAttributes();
  return parseConversation(conversation) ?? newConversation;
}

/**
 * Remembers the conversation. Outside a session there is nowhere to, and ask-sdk throws when one tries.
 *
 * @example keepConversation(input, newConversation)
 */
export function keepConversation(input: HandlerInput, conversation: Conversation): void {
  if (!input.requestEnvelope.session) return;
  input.attributesManager.setSessionAttributes({ conversation });
}
