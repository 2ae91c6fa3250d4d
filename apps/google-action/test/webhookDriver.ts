import { nothingKnown } from '@supine/core';
import type { Before, ConversationDriver, Heard } from '@supine/core/testing';
import { screened } from '@supine/core/testing';
import { memoryStore } from '@supine/store';
import { createWebhook } from '../src/index.js';
import { speechProfile } from '../src/limits.js';
import type { Channel } from './channels.js';
import { dialogflow } from './dialogflow.js';
import { rememberedAs } from './rememberedAs.js';

const SECRET = 'a secret of tests, known to everybody';
/** The evening of the pages. */
const START_MS = Date.parse('2026-11-21T19:30:00Z');

/**
 * Dialogflow with the agent that is checked in, and somebody before it. Nothing comes by itself, because a webhook cannot
 * begin. What Dialogflow keeps of a session is kept, what is remembered of a person is in a store, and every answer is
 * judged.
 *
 * @param channel how they are connected
 * @param holdErrorMs how far a hold may be off there
 * @example appContract(runner, 'the webhook', newWebhookDriver(chat, speechProfile.holdErrorMs))
 */
export function newWebhookDriver(
  channel: Channel,
  holdErrorMs: number,
): (before?: Partial<Before>) => Promise<ConversationDriver> {
  return async ({
    conversation = screened,
    memory = nothingKnown,
    country,
    mayBeShared = false,
  } = {}) => {
    let nowMs = START_MS;
    const store = rememberedAs(memoryStore(), memory);
    const webhook = createWebhook({ store, personSecret: SECRET, now: () => nowMs });
    const { detect } = dialogflow();
    let night = 1;
    const session = () =>
      `projects/supine-test/agent/sessions/5f1e2d3c-0000-4000-8000-00000000000${night}`;
    let kept = channel.keeping(conversation, session());
    let answer: readonly Heard[] = [];
    let asked = false;
    let readUntilMs = nowMs;

    return {
      device: speechProfile,
      ...(country ? { country } : {}),
      holdErrorMs,
      async say(sentence) {
        const reached = await channel.ask(webhook, {
          sentence,
          detected: detect(sentence),
          languageCode: country ? `en-${country}` : 'en',
          session: session(),
          kept,
          mayBeShared,
        });
        kept = reached.kept;
        asked = reached.isQuestion;
        const { heard, lengthMs } = reached.listen(nowMs);
        readUntilMs = nowMs + lengthMs;
        answer = heard;
        return heard;
      },
      async wait(seconds) {
        nowMs += seconds * 1000;
        return [];
      },
      async finish() {
        nowMs = Math.max(nowMs, readUntilMs);
        return [];
      },
      listens: () => asked,
      lastAnswer: () => answer,
      async nextNight() {
        night += 1;
        kept = null;
      },
    };
  };
}
