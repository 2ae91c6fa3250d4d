import * as z from 'zod/mini';
import type { Session } from '../session/session.js';
import { sessionSchema } from '../session/session.js';

/** Everything remembered between two sentences of one conversation. Plain JSON of at most one kilobyte. */
export interface Conversation {
  readonly v: 1;
  readonly session: Session | null;
  /** When the stretch of the routine that has been handed over is over; only where answers are chunks. */
  readonly turnEndsAt?: number | undefined;
  /** The question that is open. */
  readonly question?: 'carry-on' | 'leave-out' | undefined;
  /** How many sentences in a row were not understood. */
  readonly unclear?: number | undefined;
}

function conversationSchema() {
  return z.strictObject({
    v: z.literal(1),
    session: z.nullable(sessionSchema()),
    turnEndsAt: z.optional(z.number()),
    question: z.optional(z.enum(['carry-on', 'leave-out'])),
    unclear: z.optional(z.number()),
  });
}

let schema: ReturnType<typeof conversationSchema> | undefined;

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
  schema ??= conversationSchema();
  const parsed = schema.safeParse(data);
  return parsed.success ? parsed.data : null;
}
