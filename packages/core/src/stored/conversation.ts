import { CHECK_IDS, GATE_IDS } from '../dialog/checks.js';
import type { Conversation } from '../dialog/conversation.js';
import * as z from '../model/zod.js';
import { few, idSchema, momentSchema, movementsSchema, requestSchema } from './request.js';
import { sessionSchema } from './session.js';

/** Nobody has as many pains, or is misunderstood as often, in one conversation. */
const MOST_COUNTED = 10_000;

function conversationSchema() {
  const check = z.enum(CHECK_IDS);
  const gate = z.enum(GATE_IDS);
  const count = z.int().check(z.nonnegative(), z.lte(MOST_COUNTED));
  return z.strictObject({
    v: z.literal(1),
    session: z.nullable(sessionSchema()),
    turnEndsAt: z.optional(momentSchema()),
    question: z.optional(z.enum(['carry-on', 'leave-out', 'take-through', 'check', 'from-there'])),
    offered: z.optional(idSchema()),
    topic: z.optional(
      z.strictObject({
        shelf: z.enum(['causes', 'remedies', 'sleepPositions', 'exercises', 'bedMoves']),
        id: idSchema(),
      }),
    ),
    avoid: movementsSchema(),
    soften: movementsSchema(),
    check: z.optional(
      z.strictObject({
        now: check,
        left: few(check),
        screen: z.optional(z.literal(true)),
        unsure: z.optional(z.literal(true)),
        gates: z.optional(few(gate)),
        wish: z.optional(requestSchema()),
      }),
    ),
    screened: z.optional(z.literal(true)),
    gated: z.optional(few(gate)),
    quiet: z.optional(z.literal(true)),
    sharps: z.optional(count),
    unclear: z.optional(count),
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
