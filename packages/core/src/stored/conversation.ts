import { GATE_IDS, PAIN_CHECK_IDS, SCREEN_CHECK_IDS } from '../dialog/checks.js';
import type { Conversation } from '../dialog/conversation.js';
import { MOST_MARKS } from '../dialog/inOtherWords.js';
import { INTENTS } from '../intents/intent.js';
import * as z from '../model/zod.js';
import {
  byId,
  DAY_MINUTES,
  few,
  idSchema,
  momentSchema,
  movementsSchema,
  requestSchema,
} from './request.js';
import { sessionSchema } from './session.js';

/** Nobody has as many pains, or is misunderstood as often, in one conversation. */
const MOST_COUNTED = 10_000;

function conversationSchema() {
  const gates = z.optional(few(z.enum(GATE_IDS)));
  const again = z.optional(z.literal(true));
  const check = z.enum(SCREEN_CHECK_IDS);
  const count = z.int().check(z.nonnegative(), z.lte(MOST_COUNTED));
  const usual = z.union([
    z.strictObject({ is: z.enum(['nothing', 'carry-on', 'choosing']) }),
    z.strictObject({ is: z.enum(['from-there', 'leave-out']), again }),
    z.strictObject({ is: z.literal('take-through'), offered: idSchema() }),
    z.strictObject({
      is: z.literal('screening'),
      now: check,
      left: few(check),
      screen: z.optional(z.literal(true)),
      gates,
      ofSeveral: z.optional(count),
      listed: again,
      again,
      unsure: again,
    }),
  ]);
  const aboutPain = z.strictObject({
    is: z.literal('about-pain'),
    now: z.enum(PAIN_CHECK_IDS),
    was: z.optional(usual),
    meant: z.optional(
      z.strictObject({
        intent: z.enum(INTENTS),
        slots: byId(
          idSchema(),
          z.union([idSchema(), z.number().check(z.gte(-DAY_MINUTES), z.lte(DAY_MINUTES))]),
        ),
      }),
    ),
    insisted: again,
    again,
    unsure: again,
  });
  const afterAlarm = z.strictObject({
    is: z.literal('after-alarm'),
    symptom: idSchema(),
    asked: again,
  });
  const course = z.union([usual, aboutPain, afterAlarm]);
  const forgetting = z.strictObject({
    is: z.literal('forgetting'),
    was: course,
    silenced: again,
  });
  return z.strictObject({
    v: z.literal(2),
    session: z.nullable(sessionSchema()),
    open: z.union([course, forgetting]),
    person: z.strictObject({
      avoid: movementsSchema(),
      soften: movementsSchema(),
      screened: z.optional(z.literal(true)),
      gated: gates,
      quiet: z.optional(z.literal(true)),
      sharps: z.optional(count),
      warned: z.optional(z.literal(true)),
      sentFor: z.optional(idSchema()),
    }),
    turnEndsAt: z.optional(momentSchema()),
    topic: z.optional(
      z.strictObject({
        shelf: z.enum([
          'causes',
          'remedies',
          'disagreements',
          'sleepPositions',
          'exercises',
          'bedMoves',
        ]),
        id: idSchema(),
        named: z.optional(count),
      }),
    ),
    wish: z.optional(requestSchema()),
    list: z.optional(few(idSchema())),
    unclear: z.optional(count),
    said: z.optional(z.string().check(z.maxLength(MOST_MARKS))),
  });
}

/** Made once: reading takes 5 ms without, 0.2 with. */
let schema: ReturnType<typeof conversationSchema> | undefined;

/**
 * Reads a stored conversation.
 *
 * @param data anything, such as the result of `JSON.parse`
 * @returns the conversation, or `null` when it is not one or has another version: then one starts afresh
 * @example parseConversation({ v: 2, session: null, open: { is: 'nothing' }, person: {} })?.v // 2
 */
export function parseConversation(data: unknown): Conversation | null {
  schema ??= conversationSchema();
  const parsed = schema.safeParse(data);
  return parsed.success ? (parsed.data as Conversation) : null;
}
