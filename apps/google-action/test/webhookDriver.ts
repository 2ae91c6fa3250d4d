import { recognise } from '@supine/core';
import type { Before, ConversationDriver, Heard } from '@supine/core/testing';
import { screened } from '@supine/core/testing';
import { handleWebhook } from '../src/index.js';
import { speechProfile } from '../src/limits.js';
import { readAloud } from './readAloud.js';
import { contextFor, requestFor, SESSION } from './requests.js';
import { judge } from './responseRules.js';

/**
 * A chat window and the person before it. A message is there all at once and is read at the speed of speech; nothing
 * comes by itself, because a webhook cannot begin. Contexts are kept as Dialogflow keeps them, and every answer is
 * judged.
 */
export async function newWebhookDriver({
  conversation,
  country,
}: Partial<Before> = {}): Promise<ConversationDriver> {
  let nowMs = 1_790_803_800_000;
  let contexts: readonly unknown[] = [contextFor(JSON.stringify(conversation ?? screened))];
  let answer: readonly Heard[] = [];
  let asked = false;
  let readUntilMs = nowMs;

  return {
    device: speechProfile,
    ...(country ? { country } : {}),
    holdErrorMs: speechProfile.holdErrorMs,
    async say(sentence) {
      const { intent, slots } = recognise(sentence);
      const { queryResult, ...rest } = requestFor(intent, slots, contexts);
      const languageCode = country ? `en-${country}` : queryResult['languageCode'];
      const body = { ...rest, queryResult: { ...queryResult, languageCode } };
      const answered = JSON.parse(JSON.stringify(handleWebhook(body, { now: () => nowMs })));
      const findings = judge(SESSION, answered);
      if (findings.length > 0) throw new Error(`"${sentence}": ${findings.join('; ')}`);
      contexts = answered.outputContexts;
      const [message] = answered.fulfillmentMessages;
      const text: string = message.text.text[0];
      asked = text.endsWith('?');
      const { heard, lengthMs } = readAloud(text, nowMs);
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
  };
}
