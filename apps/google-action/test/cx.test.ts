import type { Conversation } from '@supine/core';
import { enUS, respond } from '@supine/core';
import { SYMPTOMS } from '@supine/core/recognise';
import { screened } from '@supine/core/testing';
import { describe, expect, it } from 'vitest';
import { handleCxWebhook } from '../src/index.js';
import { messageLimit } from '../src/limits.js';
import { judgeCx } from './cxResponseRules.js';

const AT_MS = 1_790_803_900_000;

function answerTo(body: unknown) {
  const answered = handleCxWebhook(body, { now: () => AT_MS });
  expect(judgeCx(answered)).toEqual([]);
  const [text, speech] = answered.fulfillmentResponse.messages;
  return { text: text.text.text[0], ssml: speech.outputAudioText.ssml };
}

function sessionWith(conversation: unknown) {
  return { sessionInfo: { parameters: { 'supine-conversation': conversation } } };
}

function playing(): Conversation {
  const [conversation] = respond(
    screened,
    { intent: 'StartRoutine', slots: {} },
    { at: AT_MS - 100_000, turn: messageLimit(enUS) },
  );
  return conversation;
}

const PLAYING = sessionWith(JSON.stringify(playing()));

describe('the webhook of Dialogflow CX', () => {
  it.each([
    ['what was typed', { text: 'skip this one' }],
    ['what was said', { transcript: 'skip this one' }],
    ['the tag', { fulfillmentInfo: { tag: 'Next' } }],
    ['the name of an intent', { intentInfo: { displayName: 'Next' } }],
    [
      'the tag before the name',
      { fulfillmentInfo: { tag: 'Next' }, intentInfo: { displayName: 'Stop' } },
    ],
    [
      'the words where neither is ours',
      { fulfillmentInfo: { tag: 'all' }, intentInfo: { displayName: 'x' }, text: 'skip this one' },
    ],
  ])('goes on in a routine by %s', (_, said) => {
    expect(answerTo({ ...PLAYING, ...said }).text).toMatch(/^Pelvic tilt\./);
  });

  it('reads the routine with its holds written, and speaks it with pauses', () => {
    const { text, ssml } = answerTo({
      ...sessionWith(JSON.stringify(screened)),
      text: 'start my back stretch routine',
    });
    expect(text).toContain('In. (4 seconds) Out. (6 seconds)');
    expect(ssml).toMatch(/In\. <break time="\d+(?:s|ms)"\/>Out\./);
  });

  it('fills slots with what an intent of the flow resolved', () => {
    const intentInfo = {
      displayName: 'ReportPain',
      parameters: { symptom: { originalValue: 'my heart', resolvedValue: 'chest' } },
    };
    expect(answerTo({ intentInfo }).text).toContain('Call your local emergency number now');
  });

  it('knows the country by the language', () => {
    expect(answerTo({ text: 'my chest hurts', languageCode: 'en-GB' }).text).toContain(
      'Call nine nine nine now',
    );
  });

  it('welcomes whom the flow welcomes', () => {
    const intentInfo = { displayName: 'Default Welcome Intent' };
    expect(answerTo({ intentInfo }).text).toContain('start my back stretch routine');
  });

  it.each([['Next'], ['Yes'], ['Unknown']])('hears pain though the flow took it for %s', (tag) => {
    const said = { fulfillmentInfo: { tag }, text: 'that hurts' };
    expect(answerTo({ ...PLAYING, ...said }).text).toContain('Stop there. Ease out slowly.');
  });

  it.each(SYMPTOMS.map((symptom) => [symptom]))('stops for the symptom %s', (symptom) => {
    const parameters = { symptom: { resolvedValue: symptom } };
    const { text } = answerTo({
      ...PLAYING,
      intentInfo: { displayName: 'ReportPain', parameters },
    });
    if (symptom === 'distress') expect(text).toContain('We can just breathe. Ten slow breaths.');
    else expect(text).not.toMatch(/\(\d+ seconds\)/);
  });

  it.each([
    ['nothing', undefined],
    ['text that is no JSON', 'not JSON'],
    ['an old version', '{"v":0}'],
    ['an object', { v: 1 }],
  ])('takes a session with %s as a new conversation', (_, written) => {
    expect(answerTo({ ...sessionWith(written), text: 'next' }).text).toContain(
      'We have not begun yet.',
    );
  });

  it.each([
    [null],
    ['text'],
    [[]],
    [{}],
    [{ fulfillmentInfo: { tag: 'toString' } }],
    [{ intentInfo: { displayName: '__proto__', parameters: { constructor: 5 } } }],
    [{ text: 5, transcript: {}, sessionInfo: 'x', languageCode: [] }],
  ])('does not understand %j', (body) => {
    expect(answerTo(body).text).toContain('I did not catch that.');
  });
});

describe('the response rules of CX', () => {
  const LEGAL = handleCxWebhook({ text: 'help' }, { now: () => AT_MS });
  const [TEXT, SPEECH] = LEGAL.fulfillmentResponse.messages;
  const saying = (...messages: unknown[]) => ({
    ...LEGAL,
    fulfillmentResponse: { messages, mergeBehavior: 'REPLACE' },
  });

  it('find nothing in a legal answer', () => {
    expect(judgeCx(LEGAL)).toEqual([]);
  });

  it.each([
    ['no text', saying()],
    ['no text', null],
    ['markup', saying({ text: { text: ['<b>'] } }, SPEECH)],
    ['messages that say something else', saying(TEXT)],
    ['messages that say something else', saying(TEXT, SPEECH, TEXT)],
    [
      'messages that say something else',
      saying(TEXT, { outputAudioText: { ssml: '<speak>x</speak>' } }),
    ],
    ['an answer behind others', { ...LEGAL, fulfillmentResponse: { messages: [TEXT, SPEECH] } }],
    ['the field payload', { ...LEGAL, payload: {} }],
    ['too long', { ...LEGAL, sessionInfo: { parameters: { c: 'x'.repeat(70_000) } } }],
    ['a session without a conversation of at most 1 kB', { ...LEGAL, sessionInfo: {} }],
    [
      'a session without a conversation of at most 1 kB',
      { ...LEGAL, sessionInfo: { parameters: { c: '{"v":0}' } } },
    ],
  ])('find %s', (finding, response) => {
    expect(judgeCx(response)).toContain(finding);
  });
});
