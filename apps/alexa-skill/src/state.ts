import type { Conversation, Memory } from '@supine/core';
import { newConversation } from '@supine/core';
import { parseConversation, parseMemory } from '@supine/core/stored';
import type { HandlerInput } from 'ask-sdk-core';

/** What is remembered of a session, for as long as it lasts. */
export interface SessionState {
  readonly conversation: Conversation;
  /** What was kept of the person when the session began, and since; a session asks the store once. */
  readonly memory?: Memory | undefined;
  /** The last segment of the stretch that a screen plays by itself. */
  readonly over?: string | undefined;
}

/**
 * What is remembered of this session; what is missing, damaged or of another version is a conversation in which nothing has
 * been said.
 *
 * @example readState(input).conversation.session // null in a new session
 */
export function readState(input: HandlerInput): SessionState {
  if (!input.requestEnvelope.session) return { conversation: newConversation };
  const { conversation, memory, over } = input.attributesManager.getSessionAttributes();
  return {
    conversation: parseConversation(conversation) ?? newConversation,
    memory: parseMemory(memory) ?? undefined,
    over: typeof over === 'string' ? over : undefined,
  };
}

/**
 * Remembers the session. Outside one there is nowhere to, and ask-sdk throws when one tries.
 *
 * @example keepState(input, { conversation: newConversation })
 */
export function keepState(input: HandlerInput, { conversation, memory, over }: SessionState): void {
  if (!input.requestEnvelope.session) return;
  input.attributesManager.setSessionAttributes({
    conversation,
    ...(memory ? { memory } : {}),
    ...(over === undefined ? {} : { over }),
  });
}
