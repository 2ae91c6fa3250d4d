import { isObject, mustBe } from '../model/argument.js';
import type { Conversation } from './conversation.js';

/** Refuses what is no conversation. Whether a stored one is whole is for `parseConversation` to say. */
export function mustBeConversation(conversation: unknown): asserts conversation is Conversation {
  const isMeant = isObject(conversation) && 'open' in conversation && isObject(conversation.open);
  mustBe(isMeant, 'A conversation is newConversation, or what respond gives', conversation);
}

/** Refuses what is no list of replies. */
export function mustBeReplies(replies: unknown): void {
  mustBe(Array.isArray(replies), 'Replies are the list that respond gives', replies);
}
