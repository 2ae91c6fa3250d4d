import { CHECK_IDS, GATE_IDS } from '../dialog/checks.js';
import type { Conversation } from '../dialog/conversation.js';
import * as z from '../model/zod.js';
import { movementsSchema, requestSchema } from './request.js';
import { sessionSchema } from './session.js';

function conversationSchema() {
  const check = z.enum(CHECK_IDS);
  const gate = z.enum(GATE_IDS);
  return z.strictObject({
    v: z.literal(1),
    session: z.nullable(sessionSchema()),
    turnEndsAt: z.optional(z.number()),
    question: z.optional(z.enum(['carry-on', 'leave-out', 'take-through', 'check', 'from-there'])),
    offered: z.optional(z.string()),
    topic: z.optional(
      z.strictObject({
        shelf: z.enum(['causes', 'remedies', 'sleepPositions', 'exercises', 'bedMoves']),
        id: z.string(),
      }),
    ),
    avoid: movementsSchema(),
    soften: movementsSchema(),
    check: z.optional(
      z.strictObject({
        now: check,
        left: z.readonly(z.array(check)),
        screen: z.optional(z.literal(true)),
        unsure: z.optional(z.literal(true)),
        gates: z.optional(z.readonly(z.array(gate))),
        wish: z.optional(requestSchema()),
      }),
    ),
    screened: z.optional(z.literal(true)),
    gated: z.optional(z.readonly(z.array(gate))),
    quiet: z.optional(z.literal(true)),
    sharps: z.optional(z.number()),
    unclear: z.optional(z.number()),
  });
}

let schema: ReturnType<typeof conversationSchema> | undefined;

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
