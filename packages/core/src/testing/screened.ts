import type { Conversation } from '../dialog/conversation.js';
import { newConversation } from '../dialog/conversation.js';

/** Somebody who has just gone through the first screen with nothing to report, and has said nothing else. */
export const screened: Conversation = Object.freeze<Conversation>({
  ...newConversation,
  person: { screened: true, gated: ['upper-back', 'massage', 'light-massage'] },
});
