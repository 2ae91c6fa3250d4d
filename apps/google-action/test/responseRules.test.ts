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
    ['the field payload', { ...LEGAL, payload: {} }],
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

function contextWith(change: object) {
  return { ...LEGAL, outputContexts: [{ ...CONTEXT, ...change }] };
}
