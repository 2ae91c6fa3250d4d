import type { Conversation, Memory } from '@supine/core';
import { newConversation } from '@supine/core';
import { parseConversation, parseMemory } from '@supine/core/stored';
import type { HandlerInput } from 'ask-sdk-core';
import { isVoice } from './speaker.js';

/** What is remembered of a session, for as long as it lasts. */
export interface SessionState {
  readonly conversation: Conversation;
  /** What was kept of the person when the session began, and since; a session asks the store once. */
  readonly memory?: Memory | undefined;
  /** By which name they are kept whom their voice told when the session began; empty where it told nobody. */
  readonly voice?: string | undefined;
  /** The last segment of the stretch that a screen plays by itself. */
  readonly over?: string | undefined;
}

/** Longer than the id of any segment. */
const LONGEST_ID = 100;

/**
 * What can be read of a session's attributes. ask-sdk sends those of a request back as they came, so that what is left in
 * them here may be the whole of an answer.
 *
 * @param attributes what came with the request; may be anything
 * @returns attributes of ours; what is damaged, too long or of another version is left out
 * @example readableAttributes({ conversation: 'no conversation', colour: 'red' }) // {}
 */
export function readableAttributes(
  attributes: Readonly<Record<string, unknown>>,
): Partial<SessionState> {
  const conversation = parseConversation(attributes['conversation']);
  const memory = parseMemory(attributes['memory']);
  const { over, voice } = attributes;
  return {
    ...(conversation ? { conversation } : {}),
    ...(memory ? { memory } : {}),
    ...(voice === '' || isVoice(voice) ? { voice } : {}),
    ...(typeof over === 'string' && over.length <= LONGEST_ID ? { over } : {}),
  };
}

/**
 * What is remembered of this session; where nothing is, a conversation in which nothing has been said.
 *
 * @param input with attributes that `readableAttributes` gave
 * @example readState(input).conversation.session // null in a new session
 */
export function readState(input: HandlerInput): SessionState {
  if (!input.requestEnvelope.session) return { conversation: newConversation };
  const attributes: Partial<SessionState> = input.attributesManager.getSessionAttributes();
  return { conversation: newConversation, ...attributes };
}

/**
 * Remembers the session. Outside one there is nowhere to, and ask-sdk throws when one tries.
 *
 * @example keepState(input, { conversation: newConversation })
 */
export function keepState(
  input: HandlerInput,
  { conversation, memory, over, voice }: SessionState,
): void {
  if (!input.requestEnvelope.session) return;
  input.attributesManager.setSessionAttributes({
    conversation,
    ...(memory ? { memory } : {}),
    ...(over === undefined ? {} : { over }),
    ...(voice === undefined ? {} : { voice }),
  });
}
