import { mustBeReplies } from './mustBeConversation.js';
import type { Reply } from './reply.js';
import { say } from './reply.js';

/**
 * The replies to "forget everything about me", once it is known whether it could be done. Without this the answer is that it
 * could not.
 *
 * @param replies what `respond` gives
 * @param erased whether nothing is kept of the person any more; also where nothing ever was
 * @returns the same replies with words in the place of `forget`, where there is one
 * @throws TypeError when the replies are no list
 * @example
 * const [asked] = respond(newConversation, { intent: 'ForgetMe', slots: {} }, { at: 0, turn: null });
 * const [, replies] = respond(asked, { intent: 'Yes', slots: {} }, { at: 4000, turn: null });
 * afterForgetting(replies, true)[0]; // { type: 'say', line: { key: 'dialog.forgotten' } }
 */
export function afterForgetting(replies: readonly Reply[], erased: boolean): readonly Reply[] {
  mustBeReplies(replies);
  return replies.map((reply) =>
    reply.type === 'forget' ? say(erased ? 'forgotten' : 'not-forgotten') : reply,
  );
}
