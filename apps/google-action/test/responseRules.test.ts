import { describe, expect, it } from 'vitest';
import { handleWebhook } from '../src/index.js';
import { requestFor, SESSION } from './requests.js';
import { judge } from './responseRules.js';

const LEGAL = handleWebhook(requestFor('Help'), { now: () => 0 });
const [CONTEXT] = LEGAL.outputContexts;

/** A legal answer that says something else. */
function saying(text: unknown) {
  return { ...LEGAL, fulfillmentText: text, fulfillmentMessages: [{ text: { text: [text] } }] };
}

describe('the response rules', () => {
  it('find nothing in a legal answer', () => {
    expect(judge(SESSION, LEGAL)).toEqual([]);
  });

  it.each([
    ['no text', saying('')],
    ['no text', saying(undefined)],
    ['2000 characters', saying('x'.repeat(2000))],
    ['markup', saying('Hold. <break time="5s"/>')],
    ['markup', saying('Don&apos;t.')],
    ['messages that say something else', { ...LEGAL, fulfillmentText: 'Hold.' }],
    ['messages that say something else', { ...LEGAL, fulfillmentMessages: [] }],
    ['the field source', { ...LEGAL, source: 'supine' }],
    ['a payload that leaves open who speaks next', { ...LEGAL, payload: {} }],
    ['a payload that says something else', { ...LEGAL, payload: {} }],
    ['a payload that says something else', payloadWith('<speak>Hold.</speak>')],
    ['a payload that says something else', payloadWith(LEGAL.fulfillmentText)],
    ['a line that nobody is on', { ...LEGAL, endInteraction: true }],
    [
      'messages that say something else',
      { ...LEGAL, fulfillmentMessages: [...LEGAL.fulfillmentMessages, telephony('Hold.')] },
    ],
    ['the context null/contexts/supine', contextWith({ name: 'null/contexts/supine' })],
    ['a context that lasts 0 sentences', contextWith({ lifespanCount: 0 })],
    ['a context without a conversation of at most 1 kB', contextWith({ parameters: {} })],
    [
      'a context without a conversation of at most 1 kB',
      contextWith({ parameters: { conversation: '{"v":0}' } }),
    ],
    [
      'a context without a conversation of at most 1 kB',
      contextWith({ parameters: { conversation: 'not JSON' } }),
    ],
    ['the context undefined', { ...LEGAL, outputContexts: undefined }],
    ['no text', null],
  ])('find %s', (finding, response) => {
    expect(judge(SESSION, response)).toContain(finding);
  });
});

describe('the response rules of a phone line', () => {
  const SPOKEN = LEGAL.payload.google.richResponse.items[0].simpleResponse.textToSpeech;
  const [TEXT] = LEGAL.fulfillmentMessages;
  const answerWith = (...others: object[]) => ({
    ...LEGAL,
    fulfillmentMessages: [TEXT, ...others],
  });

  it('find nothing in an answer that is spoken, nor in one that ends the call', () => {
    const spoken = answerWith(telephony(SPOKEN));
    expect(judge(SESSION, spoken, 'GOOGLE_TELEPHONY')).toEqual([]);
    expect(judge(SESSION, { ...spoken, endInteraction: true }, 'GOOGLE_TELEPHONY')).toEqual([]);
  });

  it.each([
    ['nothing to speak', answerWith()],
    ['other words', answerWith(telephony('<speak>Hold.</speak>'))],
    ['no markup', answerWith(telephony(LEGAL.fulfillmentText))],
    ['another platform', answerWith({ ...telephony(SPOKEN), platform: 'LINE' })],
    ['two of them', answerWith(telephony(SPOKEN), telephony(SPOKEN))],
  ])('find %s', (_, response) => {
    expect(judge(SESSION, response, 'GOOGLE_TELEPHONY')).toContain(
      'messages that say something else',
    );
  });
});

function telephony(ssml: string) {
  return { platform: 'TELEPHONY', telephonySynthesizeSpeech: { ssml } };
}

function payloadWith(textToSpeech: string) {
  const richResponse = { items: [{ simpleResponse: { textToSpeech } }] };
  return { ...LEGAL, payload: { google: { expectUserResponse: true, richResponse } } };
}

function contextWith(change: object) {
  return { ...LEGAL, outputContexts: [{ ...CONTEXT, ...change }] };
}
