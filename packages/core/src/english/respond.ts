import { catalogue as builtIn } from '../content/index.js';
import type { DialogContext } from '../dialog/context.js';
import type { Conversation } from '../dialog/conversation.js';
import type { Responded } from '../dialog/respond.js';
import { respond as respondWith } from '../dialog/respond.js';
import type { Intent } from '../intents/intent.js';
import { stepLimits } from './stepLimits.js';

/**
 * Answers one sentence. Pain is answered before anything else, in every state.
 *
 * Time up to `at` is counted without telling what began in it: a device that keeps time itself calls `advance` up to the
 * same `at` first, so that no line is lost.
 *
 * @param conversation what is remembered; `newConversation` at first
 * @param intent what `recognise` or a platform understood
 * @param context the time, and how much one answer may hold; the built-in catalogue if none is given
 * @returns the conversation afterwards, and the replies in order
 * @example respond(newConversation, recognise('help'), { at: 0, turn: null })[1][0]?.type // 'ask'
 */
export function respond(
  conversation: Conversation,
  intent: Intent,
  context: Omit<DialogContext, 'catalogue'> & Partial<Pick<DialogContext, 'catalogue'>>,
): Responded {
  return respondWith(conversation, intent, { catalogue: builtIn, steps: stepLimits, ...context });
}
