import { createRequire } from 'node:module';
import { describe, expect, it } from 'vitest';
import type { WebhookResponse } from '../apps/google-action/src/index.js';
import { handleWebhook } from '../apps/google-action/src/index.js';
import { PUBLIC_REQUESTS } from '../apps/google-action/test/publicRequests.js';
import { contextFor, recorded, requestFor } from '../apps/google-action/test/requests.js';
import { INTENTS, SYMPTOMS } from '../packages/core/src/entries/recognise.js';
import { screened } from '../packages/core/src/testing/index.js';

/**
 * The library that answered for Google Assistant beside our own answers: the same words, the same payload. It is no part
 * of what is shipped; ADR 9 says why, and the last tests here show it.
 */
const require = createRequire(import.meta.url);
const { dialogflow } = require('actions-on-google');

const AT_MS = 1_790_803_900_000;
const CONTEXTS = [contextFor(JSON.stringify(screened))];

interface Conversation {
  noInputs: string[];
  ask(words: string): void;
  close(words: string): void;
}

/** What the library makes of a request when it is given the words of our answer. */
async function libraryAnswer(body: unknown, { payload }: WebhookResponse) {
  const { expectUserResponse, richResponse, noInputPrompts = [] } = payload.google;
  const [{ simpleResponse }] = richResponse.items;
  const app = dialogflow();
  app.fallback((conversation: Conversation) => {
    conversation.noInputs = noInputPrompts.map(({ textToSpeech }) => textToSpeech);
    if (expectUserResponse) conversation.ask(simpleResponse.textToSpeech);
    else conversation.close(simpleResponse.textToSpeech);
  });
  const { status, body: answered } = await app.handler(body, {});
  return { status, answered };
}

/** As it arrives on the other side. */
const asSent = <Content>(content: Content): Content => JSON.parse(JSON.stringify(content));

describe('our payload for the Assistant is the one that the library makes of the same words', () => {
  it.each([
    ...INTENTS.map((intent) => [intent, requestFor(intent)] as const),
    ...INTENTS.map(
      (intent) => [`${intent} after the screen`, requestFor(intent, {}, CONTEXTS)] as const,
    ),
    ...SYMPTOMS.map(
      (symptom) => [`pain: ${symptom}`, requestFor('ReportPain', { symptom }, CONTEXTS)] as const,
    ),
    ['a recorded start', recorded('start-routine')] as const,
    ['a recorded call', recorded('phone-call')] as const,
  ])('for %s', async (_, body) => {
    const ours = asSent(handleWebhook(body, { now: () => AT_MS }));
    const { status, answered } = await libraryAnswer(body, ours);
    expect(status).toBe(200);
    expect(ours.payload).toEqual(asSent(answered.payload));
  });
});

describe('the public requests', () => {
  it.each(
    PUBLIC_REQUESTS.filter(({ body }) => body['originalDetectIntentRequest'] !== undefined).map(
      ({ name, body }) => [name, body] as const,
    ),
  )('%s is read by the library, and answered with the same payload', async (_, body) => {
    const ours = asSent(handleWebhook(body, { now: () => AT_MS }));
    const { status, answered } = await libraryAnswer(body, ours);
    expect(status).toBe(200);
    expect(ours.payload).toEqual(asSent(answered.payload));
  });
});

describe('what the library leaves unsaid, and we do not', () => {
  it.each([
    ['on the phone', { source: 'GOOGLE_TELEPHONY', payload: { telephony: {} } }],
    ['in Dialogflow Messenger', { source: 'DIALOGFLOW_MESSENGER', payload: { userId: 'ann' } }],
  ])('every word %s', async (_, originalDetectIntentRequest) => {
    const body = { ...recorded('start-routine'), originalDetectIntentRequest };
    const ours = handleWebhook(body, { now: () => AT_MS });
    const { answered } = await libraryAnswer(body, ours);
    expect(answered).not.toHaveProperty('fulfillmentText');
    expect(answered).not.toHaveProperty('fulfillmentMessages');
    expect(ours.fulfillmentText).toContain('numbness between the legs');
    expect(ours.fulfillmentMessages[0].text.text[0]).toBe(ours.fulfillmentText);
  });

  it('a plain text in the console', async () => {
    const body = recorded('welcome');
    const ours = handleWebhook(body, { now: () => AT_MS });
    const { answered } = await libraryAnswer(body, ours);
    expect(answered.fulfillmentText).toContain('<speak>');
    expect(ours.fulfillmentText).not.toContain('<');
  });

  it.each([
    ['no payload of the integration', { source: 'GOOGLE_TELEPHONY' }],
    ['null instead of a body', null],
  ])('anything at all for %s', async (_, part) => {
    const body =
      part === null ? null : { ...recorded('start-routine'), originalDetectIntentRequest: part };
    const ours = handleWebhook(body, { now: () => AT_MS });
    await expect(libraryAnswer(body, ours)).rejects.toThrow(TypeError);
    expect(ours.fulfillmentText.length).toBeGreaterThan(0);
  });
});
