import type { Conversation } from '@supine/core';
import { compose, enUS, newConversation, renderSsml, respond } from '@supine/core';
import { SYMPTOMS } from '@supine/core/recognise';
import { screened } from '@supine/core/testing';
import { describe, expect, it, vi } from 'vitest';
import { createSkill, handler } from '../src/index.js';
import { answerLimit, speechProfile } from '../src/limits.js';
import { judge } from './echo/rules/judge.js';
import type { Envelope, EnvelopeName } from './requests.js';
import { allRecorded, inSession, intentRequest, recorded } from './requests.js';

const AT_MS = 1_790_803_900_000;
const SKILL_ID = 'amzn1.ask.skill.5f1e2d3c-0000-4000-8000-000000000001';

/** One request through a skill whose clock stands, with its answer judged. */
async function ask(request: Envelope, atMs = AT_MS) {
  const answered = await createSkill({ now: () => atMs }).invoke(request);
  expect(judge(request, answered)).toEqual([]);
  return answered;
}

/** A conversation that plays the evening routine and is a minute and a half into it. */
function playing(): Conversation {
  const [conversation] = respond(
    screened,
    { intent: 'StartRoutine', slots: {} },
    { at: AT_MS - 90_000, turn: answerLimit(enUS) },
  );
  return conversation;
}

/** A recorded request of somebody who has gone through the screen. */
function afterScreen(name: EnvelopeName): Envelope {
  return inSession(recorded(name).request, { conversation: screened });
}

function speechOf({ response }: Awaited<ReturnType<typeof ask>>): string {
  return response.outputSpeech?.type === 'SSML' ? response.outputSpeech.ssml : '';
}

/** What is said in a document of sound: the markup of each of its sentences. */
function sentencesIn({ response }: Awaited<ReturnType<typeof ask>>): string[] {
  const [directive] = response.directives ?? [];
  expect(directive?.type).toBe('Alexa.Presentation.APLA.RenderDocument');
  return Array.from(
    JSON.stringify(directive).matchAll(/"content":("(?:[^"\\]|\\.)*")/g),
    ([, text]) => JSON.parse(text ?? '""'),
  );
}

describe('the skill', () => {
  it('speaks exactly what the core renders, with one root and one escape', async () => {
    const [, replies] = respond(
      screened,
      { intent: 'StartRoutine', slots: {} },
      { at: AT_MS, turn: answerLimit(enUS) },
    );
    const answered = await ask(afterScreen('launch-request'));
    expect(speechOf(answered)).toBe(
      renderSsml(compose(replies, enUS, speechProfile), speechProfile),
    );
    expect(answered.response.reprompt?.outputSpeech).toEqual({
      type: 'SSML',
      ssml: '<speak>Say yes to carry on, or stop.</speak>',
    });
    expect(answered.response.shouldEndSession).toBe(false);
  });

  it('keeps the conversation in the attributes of the session and goes on from there', async () => {
    const launched = await ask(afterScreen('launch-request'));
    expect(Buffer.byteLength(JSON.stringify(launched.sessionAttributes))).toBeLessThan(1100);
    const attributes = launched.sessionAttributes ?? null;
    const next = await ask(inSession(intentRequest('Next'), attributes), AT_MS + 70_000);
    expect(speechOf(next)).toMatch(/^<speak>Pelvic tilt\./);
  });

  it('starts the routine that was asked for by a synonym', async () => {
    expect(speechOf(await ask(afterScreen('intent-request')))).toContain('Evening back stretch');
  });

  it('says nothing to a session that has ended, whatever the reason', async () => {
    for (const reason of ['USER_INITIATED', 'ERROR', 'EXCEEDED_MAX_REPROMPTS']) {
      const ended = recorded('session-ended-request');
      ended.request = { ...ended.request, reason };
      expect((await ask(ended)).response).toEqual({});
    }
  });

  it.each([
    ['System.ExceptionEncountered'],
    ['AudioPlayer.PlaybackStarted'],
    ['PlaybackController.PlayCommandIssued'],
    ['Alexa.Presentation.APL.UserEvent'],
    ['Something.New'],
  ])('gives %s the empty response and touches no attributes', async (type) => {
    const envelope = recorded('exception-encountered');
    envelope.request = { ...envelope.request, type };
    const answered = await ask(envelope);
    expect(answered.response).toEqual({});
    expect(answered.sessionAttributes).toBe(undefined);
  });

  it.each(allRecorded().map((envelope) => [envelope.request['type'], envelope] as const))(
    'answers %s without a session and keeps nothing',
    async (_, { session: __, ...outside }) => {
      expect((await ask(outside)).sessionAttributes).toBe(undefined);
    },
  );

  it.each([
    [undefined],
    [null],
    ['text'],
    [{ v: 0, session: null }],
    [{ v: 1, session: { segmentId: 'intro' } }],
    [{ ...newConversation, more: true }],
  ])('takes the stored conversation %j as a new one', async (conversation) => {
    const answered = await ask(inSession(intentRequest('Next'), { conversation }));
    expect(speechOf(answered)).toContain('We have not begun yet.');
  });

  it.each([
    ['StartRoutine'],
    ['AMAZON.StopIntent'],
    ['AMAZON.CancelIntent'],
    ['AMAZON.NavigateHomeIntent'],
    ['AMAZON.HelpIntent'],
    ['AMAZON.FallbackIntent'],
    ['AMAZON.RepeatIntent'],
    ['AMAZON.NextIntent'],
    ['AMAZON.PreviousIntent'],
    ['AMAZON.PauseIntent'],
    ['AMAZON.ResumeIntent'],
    ['AMAZON.StartOverIntent'],
    ['AMAZON.LoopOnIntent'],
    ['AMAZON.ShuffleOffIntent'],
    ['AMAZON.YesIntent'],
    ['AMAZON.NoIntent'],
    ['TimeLeft'],
    ['OtherSide'],
    ['Slower'],
    ['LongerHold'],
    ['ReportPain'],
  ])('answers %s legally in every state', async (name) => {
    const [paused] = respond(
      playing(),
      { intent: 'Pause', slots: {} },
      { at: AT_MS - 5000, turn: answerLimit(enUS) },
    );
    const [hurt] = respond(
      playing(),
      { intent: 'ReportPain', slots: {} },
      { at: AT_MS - 5000, turn: answerLimit(enUS) },
    );
    for (const conversation of [newConversation, playing(), paused, hurt]) {
      await ask(inSession(intentRequest(name), { conversation }));
    }
  });

  it.each(SYMPTOMS.map((symptom) => [symptom]))(
    'stops for the symptom %s, playing or not',
    async (symptom) => {
      for (const conversation of [newConversation, playing()]) {
        const request = inSession(intentRequest('ReportPain', { symptom }), { conversation });
        const answered = await ask(request);
        // Whoever cannot go on breathes instead; nothing else is begun.
        if (symptom === 'distress') {
          const [first, ...then] = sentencesIn(answered);
          expect(first).toBe('<speak>That is okay. We can just breathe.</speak>');
          expect(then).toContain('<speak>Ten slow breaths.</speak>');
        } else expect(speechOf(answered)).toMatch(/^<speak>[^<]+<\/speak>$/);
      }
    },
  );
});

describe('by night', () => {
  const whispered = /^<speak><amazon:effect name="whispered">.*<\/amazon:effect><\/speak>$/;
  const waking = () => inSession(intentRequest('NightWaking'), { conversation: newConversation });

  it('whispers, and says an alarm aloud', async () => {
    const sentences = sentencesIn(await ask(waking()));
    expect(sentences.length).toBeGreaterThan(5);
    for (const sentence of sentences) expect(sentence).toMatch(whispered);
    const alarm = inSession(intentRequest('ReportPain', { symptom: 'chest' }), {
      conversation: playing(),
    });
    expect(speechOf(await ask(alarm))).not.toContain('effect');
  });
});

describe('when something goes wrong', () => {
  it('hears pain though what was remembered can no longer be followed', async () => {
    const logged = vi.spyOn(console, 'error').mockImplementation(() => {});
    const { session } = playing();
    const conversation = {
      ...newConversation,
      session: { ...session, request: { routine: 'withdrawn' } },
    };
    const pain = await ask(inSession(intentRequest('ReportPain'), { conversation }));
    expect(speechOf(pain)).toContain('I am sorry it hurts.');
    const next = await ask(inSession(intentRequest('Next'), { conversation }));
    expect(speechOf(next)).toContain('We have not begun yet.');
    expect(next.sessionAttributes?.['conversation']).toMatchObject({
      session: null,
      open: { is: 'take-through' },
    });
    expect(logged).not.toHaveBeenCalled();
    logged.mockRestore();
  });

  it('hears pain though the symptom is none', async () => {
    const logged = vi.spyOn(console, 'error').mockImplementation(() => {});
    for (const symptom of ['constructor', '__proto__', 'toString', 'no-such-symptom']) {
      const request = inSession(intentRequest('ReportPain', { symptom }), null);
      expect(speechOf(await ask(request))).toContain('I am sorry it hurts.');
    }
    logged.mockRestore();
  });

  it('tells in one sentence that nothing at all could be answered, and not why', async () => {
    const logged = vi.spyOn(console, 'error').mockImplementation(() => {});
    const brokenClock = () => {
      throw new Error('The clock has stopped.');
    };
    const answered = await createSkill({ now: brokenClock }).invoke(recorded('launch-request'));
    expect(speechOf(answered)).toContain('Something went wrong here.');
    expect(JSON.stringify(answered)).not.toContain('clock');
    logged.mockRestore();
  });

  it('refuses requests for another skill, and those that name none', async () => {
    const mine = createSkill({ skillId: SKILL_ID, now: () => AT_MS });
    expect((await mine.invoke(recorded('launch-request'))).response.shouldEndSession).toBe(false);
    const theirs = createSkill({ skillId: `${SKILL_ID}-other`, now: () => AT_MS });
    await expect(theirs.invoke(recorded('launch-request'))).rejects.toThrow('verification failed');
    for (const event of [null, {}, { context: { System: null } }]) {
      await expect(mine.invoke(event)).rejects.toThrow('verification failed');
    }
  });

  it('is a handler that Lambda calls with a promise', async () => {
    expect(handler.length).toBeLessThan(3);
    const answered = await handler(recorded('launch-request'), {});
    expect(judge(recorded('launch-request'), answered)).toEqual([]);
  });
});
