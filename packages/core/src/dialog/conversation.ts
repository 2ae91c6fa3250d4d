import * as z from 'zod/mini';
import { Session } from '../session/session.js';

/** Everything remembered between two sentences of one conversation. Plain JSON of at most one kilobyte. */
export const Conversation = z.strictObject({
  v: z.literal(1),
  session: z.nullable(Session),
  /** When the stretch of the routine that has been handed over is over; only where answers are chunks. */
  turnEndsAt: z.optional(z.number()),
  /** The question that is open. */
  question: z.optional(z.enum(['carry-on', 'leave-out'])),
  /** How many sentences in a row were not understood. */
  unclear: z.optional(z.number()),
});
export type Conversation = z.infer<typeof Conversation>;

/** A conversation in which nothing has been said. */
export const newConversation: Conversation = Object.freeze({ v: 1, session: null });

/**
 * Reads a stored conversation.
 *
 * @param data anything, such as the result of `JSON.parse`
 * @returns the conversation, or `null` when it is not one or has another version
 * @example parseConversation({ v: 1, session: null }) // { v: 1, session: null }
 */
export function parseConversation(data: unknown): Conversation | null {
  const parsed = Conversation.safeParse(data);
  return parsed.success ? parsed.data : null;
}
