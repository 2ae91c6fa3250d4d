import type { Conversation } from '@supine/core';
import { enUS, newConversation, respond } from '@supine/core';
import { INTENTS, SYMPTOMS } from '@supine/core/recognise';
import { screened } from '@supine/core/testing';
import { describe, expect, it, vi } from 'vitest';
import { handleWebhook } from '../src/index.js';
import { messageLimit } from '../src/limits.js';
import { contextFor, recorded, requestFor, SESSION } from './requests.js';
import { judge } from './responseRules.js';

const AT_MS = 1_790_803_900_000;

function answerTo(body: unknown, session: unknown = SESSION, source?: string) {
  const answered = handleWebhook(body, { now: () => AT_MS });
  expect(judge(session, answered, source)).toEqual([]);
  return answered;
}

function playing(): Conversation {
  const [conversation] = respond(
    screened,
    { intent: 'StartRoutine', slots: {} },
    { at: AT_MS - 100_000, turn: messageLimit(enUS) },
  );
  return conversation;
}

describe('the webhook', () => {
  it('reads the first part of the routine with its silences written out', () => {
    const { fulfillmentText } = answerTo(
      requestFor('StartRoutine', {}, [contextFor(JSON.stringify(screened))]),
    );
    expect(fulfillmentText).toMatch(/^Evening back stretch, ten minutes\./);
    expect(fulfillmentText).toContain('In. (4 seconds) Out. (6 seconds)');
    expect(fulfillmentText).toMatch(/Shall I carry on\?$/);
  });

  it('welcomes with what can be said', () => {
    expect(answerTo(recorded('welcome')).fulfillmentText).toContain(
      'start my back stretch routine',
    );
  });

  it('hears pain in the middle of a routine on the phone', () => {
    expect(answerTo(recorded('phone-call'), SESSION, 'GOOGLE_TELEPHONY').fulfillmentText).toContain(
      'Stop there. Ease out slowly. Breathe. Is it sharp, or just a strong stretch?',
    );
  });

  it('goes on from the conversation that Dialogflow kept, whatever other contexts there are', () => {
    const contexts = [
      { name: `${SESSION}/contexts/__system_counters__`, parameters: { conversation: 'x' } },
      null,
      contextFor(JSON.stringify(playing())),
    ];
    expect(answerTo(requestFor('Next', {}, contexts)).fulfillmentText).toMatch(/^Pelvic tilt\./);
  });

  it.each([
    ['text that is no JSON', 'not JSON'],
    ['an old version', '{"v":0,"session":null}'],
    ['something else', '17'],
    ['a number', 17],
    ['nothing', undefined],
  ])('takes a context with %s as a new conversation', (_, written) => {
    const { fulfillmentText } = answerTo(requestFor('Next', {}, [contextFor(written)]));
    expect(fulfillmentText).toContain('We have not begun yet.');
  });

  it.each([
    ['toString'],
    ['constructor'],
    ['__proto__'],
    ['Default Fallback Intent'],
    ['stop'],
    [''],
  ])('does not understand the intent "%s"', (name) => {
    expect(answerTo(saying('what a day', name)).fulfillmentText).toContain('I did not catch that.');
  });

  it.each([
    ['its own name', { intent: { displayName: 'ReportPain' } }],
    ['an action', { intent: { displayName: 'Something with the chest' }, action: 'ReportPain' }],
  ])('knows an intent by %s', (_, understood) => {
    const { queryResult, ...rest } = saying('it is my chest again', '');
    const body = {
      ...rest,
      queryResult: { ...queryResult, ...understood, parameters: { symptom: 'chest' } },
    };
    expect(answerTo(body).fulfillmentText).toContain('Call your local emergency number now');
  });

  it.each([
    ['the fallback intent', { displayName: 'Default Fallback Intent' }],
    ['a fallback intent of another name', { displayName: 'Huh', isFallback: true }],
    ['no intent', undefined],
  ])('listens to the words themselves where Dialogflow sends %s', (_, intent) => {
    const body = saying('skip this one', '');
    body.queryResult['intent'] = intent;
    expect(answerTo(body).fulfillmentText).toContain('We have not begun yet.');
  });

  it.each([
    ['Next', 'my chest hurts', 'Call your local emergency number now'],
    ['Yes', 'that hurts', 'Stop there. Ease out slowly.'],
    ['ReportPain', 'my chest hurts', 'Call your local emergency number now'],
    ['Somebody else', 'I cannot feel my legs', 'Go to a hospital emergency department now'],
  ])('hears pain in the words though Dialogflow took them for %s: "%s"', (name, words, answer) => {
    const contexts = [contextFor(JSON.stringify(playing()))];
    expect(answerTo(saying(words, name, contexts)).fulfillmentText).toContain(answer);
  });

  it('takes what Dialogflow understood where the words tell of no pain', () => {
    expect(answerTo(saying('skip this one', 'Help')).fulfillmentText).toContain(
      'start my back stretch routine',
    );
  });

  it('reads no sentence that is longer than anybody can say', () => {
    const body = saying('my chest hurts '.repeat(1000), 'Help');
    expect(answerTo(body).fulfillmentText).toContain('start my back stretch routine');
  });

  it('fills slots with words and numbers and leaves out what was not named', () => {
    const routine = (value: unknown) =>
      answerTo(
        requestFor('StartRoutine', { routine: value as string }, [
          contextFor(JSON.stringify(screened)),
        ]),
      ).fulfillmentText;
    expect(routine('evening-wind-down')).toMatch(/^Evening back stretch/);
    expect(routine('')).toMatch(/^Evening back stretch/);
    expect(routine(['evening-wind-down'])).toMatch(/^Evening back stretch/);
    expect(routine('morning-run')).toMatch(/^I do not have that routine\./);
    expect(routine(7)).toMatch(/^I do not have that routine\./);
  });

  it.each(INTENTS.map((intent) => [intent]))('answers %s legally in every state', (intent) => {
    const [paused] = respond(
      playing(),
      { intent: 'Pause', slots: {} },
      { at: AT_MS - 5000, turn: messageLimit(enUS) },
    );
    for (const conversation of [newConversation, playing(), paused]) {
      answerTo(requestFor(intent, {}, [contextFor(JSON.stringify(conversation))]));
    }
  });

  it.each(SYMPTOMS.map((symptom) => [symptom]))('stops for the symptom %s', (symptom) => {
    const contexts = [contextFor(JSON.stringify(playing()))];
    const { fulfillmentText } = answerTo(requestFor('ReportPain', { symptom }, contexts));
    // Whoever cannot go on breathes instead; nothing else is begun.
    if (symptom === 'distress')
      expect(fulfillmentText).toContain('We can just breathe. Ten slow breaths.');
    else expect(fulfillmentText).not.toMatch(/\(\d+ seconds\)/);
  });
});

describe('an answer', () => {
  const spokenTo = (body: ReturnType<typeof requestFor>, source?: string) => {
    const from = { originalDetectIntentRequest: { source, payload: {} } };
    return answerTo({ ...body, ...from }, SESSION, source);
  };

  it('waits for the answer to a question, and repeats it once to whoever is silent', () => {
    const { google } = spokenTo(requestFor('StartRoutine')).payload;
    expect(google.expectUserResponse).toBe(true);
    expect(google.noInputPrompts?.[0].textToSpeech).toMatch(/^<speak>.+<\/speak>$/);
  });

  it('leaves whoever said stop alone', () => {
    const { payload, endInteraction } = spokenTo(requestFor('Stop'));
    expect(payload.google.expectUserResponse).toBe(false);
    expect(payload.google.noInputPrompts).toBeUndefined();
    expect(endInteraction).toBeUndefined();
  });

  it('keeps a silence as a pause on the phone, and writes it to whoever reads', () => {
    const body = requestFor('StartRoutine', {}, [contextFor(JSON.stringify(screened))]);
    const [{ text }, speech] = spokenTo(body, 'GOOGLE_TELEPHONY').fulfillmentMessages;
    expect(text.text[0]).toContain('In. (4 seconds) Out. (6 seconds)');
    expect(speech?.telephonySynthesizeSpeech.ssml).toMatch(
      /In\. <break time="\d+(?:s|ms)"\/>Out\./,
    );
  });

  it.each([
    ['GOOGLE_TELEPHONY', true],
    ['google', undefined],
    ['telephony', undefined],
  ])('ends the call of %s after "stop": %s', (source, ends) => {
    expect(spokenTo(requestFor('Stop'), source).endInteraction).toBe(ends);
  });

  it('hangs up on whoever needs the phone to call for help', () => {
    const body = requestFor('ReportPain', { symptom: 'chest' });
    expect(spokenTo(body, 'GOOGLE_TELEPHONY').endInteraction).toBe(true);
  });

  it('does not end a call in which something is being asked', () => {
    expect(spokenTo(requestFor('StartRoutine'), 'GOOGLE_TELEPHONY').endInteraction).toBeUndefined();
  });

  it.each([
    ['en-GB', 'Call nine nine nine now'],
    ['en-us', 'Call nine one one now'],
    ['en', 'Call your local emergency number now'],
    ['x'.repeat(5000), 'Call your local emergency number now'],
  ])('has the numbers of %s', (languageCode, words) => {
    const body = requestFor('ReportPain', { symptom: 'chest' });
    body.queryResult['languageCode'] = languageCode;
    expect(answerTo(body).fulfillmentText).toContain(words);
  });
});

function saying(queryText: string, displayName: string, contexts: readonly unknown[] = []) {
  const body = requestFor(displayName, {}, contexts);
  body.queryResult['queryText'] = queryText;
  return body;
}

describe('when something is wrong with the request', () => {
  it.each([
    [null],
    [undefined],
    ['text'],
    [17],
    [[]],
    [{}],
    [{ session: 5, queryResult: 'x' }],
    [{ session: '', queryResult: { intent: null, parameters: [], outputContexts: {} } }],
  ])('answers %j, with no context to keep', (body) => {
    const answered = handleWebhook(body, { now: () => AT_MS });
    expect(answered.fulfillmentText).toContain('I did not catch that.');
    expect(answered.outputContexts).toEqual([]);
  });

  it('lets no bad field spoil the others', () => {
    const body = requestFor('ReportPain', { symptom: 'chest' });
    body.queryResult['outputContexts'] = 'none';
    expect(answerTo({ ...body, responseId: 5 }).fulfillmentText).toContain(
      'Call your local emergency number now',
    );
    body.queryResult['parameters'] = null;
    expect(answerTo(body).fulfillmentText).toContain('I am sorry it hurts');
  });

  it('hears pain though what was remembered can no longer be followed', () => {
    const logged = vi.spyOn(console, 'error').mockImplementation(() => {});
    const { session } = playing();
    const gone = { ...newConversation, session: { ...session, request: { routine: 'withdrawn' } } };
    const contexts = [contextFor(JSON.stringify(gone))];
    expect(answerTo(requestFor('ReportPain', {}, contexts)).fulfillmentText).toContain(
      'I am sorry it hurts.',
    );
    expect(logged).not.toHaveBeenCalled();
    logged.mockRestore();
  });

  it.each([['constructor'], ['__proto__'], ['toString'], ['no-such-symptom']])(
    'hears pain though the symptom is %s',
    (symptom) => {
      const logged = vi.spyOn(console, 'error').mockImplementation(() => {});
      expect(answerTo(requestFor('ReportPain', { symptom })).fulfillmentText).toContain(
        'I am sorry it hurts.',
      );
      logged.mockRestore();
    },
  );
});
