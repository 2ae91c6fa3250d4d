import { buildRoutine, compileTimeline, enUS } from '@supine/core';
import { timedLines } from '@supine/core/speech';
import { simulatedClock } from '@supine/core/testing';
import { describe, expect, it } from 'vitest';
import { speechProfile } from '../../../src/limits.js';
import { inSession, intentRequest, recorded } from '../../requests.js';
import { DEVICES } from '../devices.js';
import type { Echo, EchoOptions } from '../echo.js';
import { newEcho } from '../echo.js';
import { heldSeconds, holdFindings } from '../heldSeconds.js';
import { losesNothing } from '../interleaved.js';
import { sameInEveryOrder } from '../sameInEveryOrder.js';
import {
  apl,
  apla,
  aplaSpeech,
  closed,
  closedWith,
  idle,
  nameOf,
  open,
  play,
  QUESTION,
  SPEAK_LINE,
  STATEMENT,
  scriptedSkill,
  send,
  speech,
} from '../scriptedSkill.js';
import type { Fields } from './exchange.js';
import { RuleBroken } from './finding.js';
import { modelFindings } from './interactionModel.js';
import { judge, warnings } from './judge.js';

const ASKED = inSession(intentRequest('Help'), {});
const STOPPED = inSession(intentRequest('Stop'), {});
const ENDED = recorded('session-ended-request');
const EXCEPTION = recorded('exception-encountered');
const { session: _, ...OUTSIDE } = ASKED;
const ON_SCREEN = onDevice('hub');
const ON_SPEAKER = onDevice('headless-no-audio');
const GERMAN = { ...ASKED, request: { ...ASKED.request, locale: 'de-DE' } };

const HOLD = '<speak>Hold.</speak>';
const SAY = (text: string) => `<speak>${text}</speak>`;
const TASK = { type: 'Tasks.CompleteTask', status: { code: '200', message: 'OK' } };

/** The rule, what breaks it, the request and the response. */
const ILLEGAL: readonly (readonly [number, string, unknown, object])[] = [
  [1, 'a break of eleven seconds', ASKED, closed(SAY('Hold. <break time="11s"/>'))],
  [1, 'a break of 10001 ms', ASKED, closed(SAY('Hold. <break time="10001ms"/>'))],
  [1, 'an empty break', ASKED, closed(SAY('Hold. <break time="0s"/>'))],
  [1, 'a break of no time', ASKED, closed(SAY('Hold. <break time="long"/>'))],
  [2, 'eight thousand characters', ASKED, closed(SAY('a'.repeat(7985)))],
  [3, 'two roots', ASKED, closed('<speak><speak>Hold.</speak></speak>')],
  [3, 'one root after another', ASKED, closed('<speak>Hold.</speak><speak>Ease.</speak>')],
  [3, 'no root', ASKED, closed('Hold.')],
  [3, 'an unknown tag', ASKED, closed(SAY('Hold <blink>still</blink>.'))],
  [3, 'a tag left open', ASKED, closed(SAY('Hold. <break time="1s">'))],
  [3, 'tags that cross', ASKED, closed(SAY('<p><s>Hold.</p></s>'))],
  [3, 'a bare bracket', ASKED, closed(SAY('Hold < still.'))],
  [3, 'a bare ampersand', ASKED, closed(SAY('In & out.'))],
  [3, 'a bare apostrophe', ASKED, closed(SAY("Don't."))],
  [3, 'an escape of an escape', ASKED, closed(SAY('Don&amp;apos;t.'))],
  [3, 'no words', ASKED, closed(SAY('<break time="1s"/>'))],
  [3, 'a reprompt without a root', ASKED, { ...open(QUESTION), reprompt: speech('Well?') }],
  [4, 'a sound without encryption', ASKED, closed(SAY('<audio src="http://a.example/b.mp3"/>'))],
  [4, 'six sounds', ASKED, closed(SAY('<audio src="https://a.example/b.mp3"/>'.repeat(6)))],
  [4, 'sounds of 300 s', ASKED, closed(SAY('<audio src="https://a.example/b.mp3"/>'.repeat(5)))],
  [
    4,
    'sounds of 120 s in a reprompt',
    ASKED,
    {
      ...open(QUESTION),
      reprompt: speech(SAY('<audio src="https://a.example/b.mp3"/>'.repeat(2))),
    },
  ],
  [
    5,
    'feelings in Germany',
    GERMAN,
    closed(SAY('<amazon:emotion name="excited" intensity="low">Hold.</amazon:emotion>')),
  ],
  [5, 'news in Germany', GERMAN, closed(SAY('<amazon:domain name="news">Hold.</amazon:domain>'))],
  [
    5,
    'a feeling in a voice',
    ASKED,
    closed(
      SAY(
        '<voice name="Ivy"><amazon:emotion name="excited" intensity="low">Hold.</amazon:emotion></voice>',
      ),
    ),
  ],
  [
    5,
    'a way of speaking with another pitch',
    ASKED,
    closed(SAY('<prosody pitch="low"><amazon:domain name="music">Hold.</amazon:domain></prosody>')),
  ],
  [6, 'too many bytes', ASKED, { ...closed(STATEMENT), directives: ['x'.repeat(130_000)] }],
  [7, 'a long card', ASKED, { ...closed(STATEMENT), card: { text: 'x'.repeat(8001) } }],
  [
    7,
    'a long image URL',
    ASKED,
    { ...closed(STATEMENT), card: { image: { smallImageUrl: 'x'.repeat(2001) } } },
  ],
  [9, 'listening after a statement', ASKED, open(STATEMENT)],
  [9, 'listening without a reprompt', ASKED, { ...open(QUESTION), reprompt: undefined }],
  [9, 'a flag that is text', ASKED, { ...open(QUESTION), shouldEndSession: 'false' }],
  [
    9,
    'listening while a document goes on',
    ON_SCREEN,
    { ...open(QUESTION), directives: [apl([idle(4)])] },
  ],
  [10, 'closing after a question', ASKED, closed(QUESTION)],
  [10, 'closing after an invitation', ASKED, closed(SAY('Say stop any time.'))],
  [10, 'closing with a reprompt', ASKED, { ...closed(STATEMENT), reprompt: speech(QUESTION) }],
  [10, 'a question when nothing is said of the session', ASKED, speech(QUESTION)],
  [10, 'closing after a question in sound', ASKED, closedWith(apla(aplaSpeech('Well?')))],
  [12, 'speaking into a closed session', ENDED, speech(STATEMENT)],
  [12, 'a directive into a closed session', ENDED, { directives: [] }],
  [13, 'two streams', ASKED, closedWith(play(), play())],
  [14, 'a stream in an open session', ASKED, { ...open(QUESTION), directives: [play()] }],
  [14, 'a stream with a reprompt', ASKED, { ...closedWith(play()), reprompt: speech(QUESTION) }],
  [15, 'a queue without what is before', ASKED, closedWith(play({}, 'ENQUEUE'))],
  [15, 'what is before without a queue', ASKED, closedWith(play({ expectedPreviousToken: 'a' }))],
  [16, 'no token', ASKED, closedWith(play({ token: '' }))],
  [16, 'a long token', ASKED, closedWith(play({ token: 'x'.repeat(1025) }))],
  [16, 'a stream without encryption', ASKED, closedWith(play({ url: 'http://a.example/b.mp3' }))],
  [16, 'a long URL', ASKED, closedWith(play({ url: `https://a.example/${'x'.repeat(8000)}` }))],
  [16, 'half a millisecond', ASKED, closedWith(play({ offsetInMilliseconds: 0.5 }))],
  [16, 'a place before the start', ASKED, closedWith(play({ offsetInMilliseconds: -1 }))],
  [16, 'a place behind the end', ASKED, closedWith(play({ offsetInMilliseconds: 60_000 }))],
  [17, 'a stream for a device that plays none', ON_SPEAKER, closedWith(play())],
  [18, 'words to the player', player('AudioPlayer.PlaybackStarted'), speech(STATEMENT)],
  [
    18,
    'closing the session of a player',
    player('AudioPlayer.PlaybackNearlyFinished'),
    closedWith(play()),
  ],
  [18, 'words to a button', player('PlaybackController.NextCommandIssued'), closed(STATEMENT)],
  [
    18,
    'a document to a button',
    player('PlaybackController.NextCommandIssued'),
    { directives: [apl([])] },
  ],
  [
    19,
    'a stream for a stream that started',
    player('AudioPlayer.PlaybackStarted'),
    { directives: [play()] },
  ],
  [
    19,
    'a stream for a stream that is over',
    player('AudioPlayer.PlaybackFinished'),
    { directives: [play()] },
  ],
  [
    19,
    'anything for a stream that was stopped',
    player('AudioPlayer.PlaybackStopped'),
    { directives: [] },
  ],
  [24, 'an answer to an exception', EXCEPTION, { shouldEndSession: true }],
  [24, 'an answer to what nobody knows', player('Something.New'), speech(STATEMENT)],
  [24, 'words to one who has left', player('AlexaSkillEvent.SkillDisabled'), speech(STATEMENT)],
  [25, 'five minutes of sound', ASKED, closedWith(apla(silences(300)))],
  [25, 'nothing but silence', ASKED, closedWith(apla({ type: 'Silence', duration: 1000 }))],
  [25, 'sixteen sounds', ASKED, closedWith(apla(sounds(16, 'https://a.example/b.mp3')))],
  [25, 'a sound without encryption', ASKED, closedWith(apla(sounds(1, 'http://a.example/b.mp3')))],
  [25, 'another type', ASKED, closedWith(apla(aplaSpeech('Hold.'), { type: 'APL' }))],
  [25, 'another version', ASKED, closedWith(apla(aplaSpeech('Hold.'), { version: '7' }))],
  [25, 'a component nobody knows', ASKED, closedWith(apla({ type: 'Orchestra' }))],
  [
    25,
    'words beside the document',
    ASKED,
    { ...closed(HOLD), directives: [apla(aplaSpeech('Ease.'))] },
  ],
  [26, 'a document without a screen', ASKED, { directives: [apl([SPEAK_LINE])] }],
  [26, 'no token', ON_SCREEN, { directives: [{ ...apl([SPEAK_LINE]), token: '' }] }],
  [
    26,
    'a hold that does not lock',
    ON_SCREEN,
    { directives: [apl([SPEAK_LINE, idle(20, false)])] },
  ],
  [
    26,
    'open time as long as the timeout',
    ON_SCREEN,
    { directives: [apl(Array.from({ length: 40 }, () => idle(4, false)))] },
  ],
  [
    26,
    'an event without a sequencer',
    ON_SCREEN,
    { directives: [apl([{ type: 'SendEvent', arguments: ['over'] }])] },
  ],
  [26, 'an event that nobody answers', ON_SCREEN, { directives: [apl([send('dance')])] }],
  [
    26,
    'an unknown component',
    ON_SCREEN,
    { directives: [apl([{ type: 'SpeakItem', componentId: 'nowhere' }])] },
  ],
  [26, 'an unknown command', ON_SCREEN, { directives: [apl([{ type: 'Dance' }])] }],
  [
    26,
    'words beside a document that speaks',
    ON_SCREEN,
    { ...speech(HOLD), directives: [apl([SPEAK_LINE])] },
  ],
  [
    26,
    'closing under a document that goes on',
    ON_SCREEN,
    { ...closed(HOLD), directives: [apl([idle(4)])] },
  ],
  [28, 'a stream beside a task', ASKED, closedWith(play(), TASK)],
  [31, 'nothing said to "help"', ASKED, {}],
  [31, 'going on after "stop"', STOPPED, open(QUESTION)],
  [31, 'playing on after "stop"', playing('Stop'), closed(STATEMENT)],
  [31, 'playing on after "pause"', playing('Pause'), closed(STATEMENT)],
];

/** The rule, what is legal, the request and the response. */
const LEGAL: readonly (readonly [string, unknown, object])[] = [
  ['a statement that closes', ASKED, closed(SAY('Don&apos;t. <break time="10s"/>'))],
  ['a whisper', GERMAN, closed(SAY('<amazon:effect name="whispered">Hold.</amazon:effect>'))],
  [
    'a feeling',
    ASKED,
    closed(SAY('<amazon:emotion name="excited" intensity="low">Hold.</amazon:emotion>')),
  ],
  ['a sound of one minute', ASKED, closed(SAY('<audio src="https://a.example/b.mp3"/>'))],
  ['a question that listens', ASKED, open(QUESTION)],
  ['a stream after some words', ASKED, { ...closed(HOLD), directives: [play()] }],
  ['stopping for "stop"', playing('Stop'), { ...closed(STATEMENT), directives: [STOP_STREAM()] }],
  [
    'one more for the queue',
    player('AudioPlayer.PlaybackNearlyFinished'),
    { directives: [play({ expectedPreviousToken: 'evening' }, 'ENQUEUE')] },
  ],
  ['a button that plays', player('PlaybackController.NextCommandIssued'), { directives: [play()] }],
  ['four minutes of sound', ASKED, closedWith(apla(silences(230)))],
  [
    'a document that speaks, holds and reports',
    ON_SCREEN,
    { directives: [apl([SPEAK_LINE, idle(20), send('over', 'hold')])] },
  ],
  [
    'a cue inside a hold that is locked',
    ON_SCREEN,
    {
      directives: [
        apl([
          {
            type: 'Parallel',
            commands: [idle(20), { type: 'Sequential', commands: [idle(10, false), SPEAK_LINE] }],
          },
        ]),
      ],
    },
  ],
  ['words beside a still document', ON_SCREEN, { ...open(QUESTION), directives: [apl([])] }],
  ['silence to the end of a session', ENDED, {}],
  ['silence to an exception', EXCEPTION, {}],
  ['silence to a stream that was stopped', player('AudioPlayer.PlaybackStopped'), {}],
];

const KNOWN = {
  trackOf: () => ({ lengthMs: 60_000, heard: [] }),
  answersUserEvent: ([what]: readonly unknown[]) =>
    what === 'reached' || what === 'over' || what === 'say',
};

describe('one response', () => {
  it.each(ILLEGAL)('breaks rule %i with %s', (rule, _, request, response) => {
    const found = judge(request, { version: '1.0', response }, KNOWN);
    expect(found.map((finding) => finding.rule)).toContain(rule);
  });

  it.each(LEGAL)('is legal with %s', (_, request, response) => {
    expect(judge(request, { version: '1.0', response }, KNOWN)).toEqual([]);
  });

  it('breaks rules 17 and 26 with what the manifest does not list', () => {
    const rulesOf = (request: unknown, response: object) =>
      judge(request, { version: '1.0', response }, { ...KNOWN, manifestInterfaces: [] }).map(
        ({ rule }) => rule,
      );
    expect(rulesOf(ASKED, closedWith(play()))).toEqual([17]);
    expect(rulesOf(ON_SCREEN, { directives: [apl([SPEAK_LINE])] })).toEqual([26]);
  });

  it('breaks rule 21 with attributes outside a session, or that are no object', () => {
    const answer = (sessionAttributes: unknown) => ({
      version: '1.0',
      response: closed(STATEMENT),
      sessionAttributes,
    });
    expect(judge(OUTSIDE, answer({}))).toEqual([
      { rule: 21, message: 'session attributes outside a session' },
    ]);
    expect(judge(ASKED, answer('text')).map(({ rule }) => rule)).toEqual([21]);
  });

  it.each([[null], [{ version: '1.0' }], [{ response: {} }], [{ version: '1.0', response: [] }]])(
    'breaks rule 24 when %j is no envelope',
    (envelope) => {
      expect(judge(ENDED, envelope).map(({ rule }) => rule)).toContain(24);
    },
  );

  it('is warned of from 7,000 characters and from 24 kB on', () => {
    const long = { version: '1.0', response: closed(SAY('a'.repeat(7000))) };
    const heavy = {
      version: '1.0',
      response: { ...closed(HOLD), directives: ['x'.repeat(25_000)] },
    };
    expect(warnings(ASKED, long).map(({ rule }) => rule)).toEqual([2]);
    expect(warnings(ASKED, heavy).map(({ rule }) => rule)).toEqual([6]);
    expect(warnings(ASKED, { version: '1.0', response: closed(HOLD) })).toEqual([]);
  });
});

/** A stream of three minutes whose steps begin at every minute. */
const TRACK = {
  lengthMs: 180_000,
  heard: [{ atMs: 1000, text: 'Hold.' }],
  stepStartsMs: [0, 60_000, 120_000],
};

/** The rule, what breaks it, the device, the skill and what happens. */
const BEHAVIOUR: readonly (readonly [
  number,
  string,
  Pick<EchoOptions, 'device'> & Partial<EchoOptions>,
  (request: Fields) => Fields | Promise<Fields>,
  (echo: Echo) => Promise<unknown>,
])[] = [
  [
    11,
    'a skill that cannot bear silence',
    { device: 'headless-no-audio' },
    (request) => {
      if (nameOf(request) === 'SessionEndedRequest') throw new Error('Nobody is there.');
      return open(QUESTION);
    },
    async (echo) => {
      await echo.launch();
      await echo.wait(60);
    },
  ],
  [
    12,
    'words for somebody who did not answer',
    { device: 'headless-no-audio' },
    (request) => (nameOf(request) === 'SessionEndedRequest' ? speech(STATEMENT) : open(QUESTION)),
    async (echo) => {
      await echo.launch();
      await echo.wait(60);
    },
  ],
  [
    22,
    'a stream that goes on after "pause"',
    { device: 'headless', activityWhileAsked: 'STOPPED' },
    (request) => answering(request, { 'AMAZON.PauseIntent': closed(STATEMENT) }),
    async (echo) => {
      await echo.launch();
      await echo.wait(30);
      await echo.say('Alexa, pause');
    },
  ],
  [
    22,
    'a stream that goes on after its button',
    { device: 'headless' },
    (request) => answering(request, {}),
    async (echo) => {
      await echo.launch();
      await echo.wait(30);
      await echo.press('pause');
    },
  ],
  [
    23,
    'resuming somewhere else',
    { device: 'headless' },
    (request) =>
      answering(request, {
        'AMAZON.ResumeIntent': closedWith(play({ offsetInMilliseconds: 20_000 })),
      }),
    async (echo) => {
      await echo.launch();
      await echo.wait(30);
      await echo.say('Alexa, pause');
      await echo.wait(5);
      await echo.say('Alexa, resume');
    },
  ],
  [
    23,
    '"next" into the middle of a step',
    { device: 'headless' },
    (request) =>
      answering(request, {
        'AMAZON.NextIntent': closedWith(play({ offsetInMilliseconds: 61_000 })),
      }),
    async (echo) => {
      await echo.launch();
      await echo.wait(30);
      await echo.say('Alexa, next');
    },
  ],
  [
    26,
    'commands for a document that is not there',
    { device: 'hub' },
    () => ({
      directives: [
        { type: 'Alexa.Presentation.APL.ExecuteCommands', token: 'other', commands: [idle(1)] },
      ],
      ...closed(HOLD),
    }),
    (echo) => echo.launch(),
  ],
  [
    27,
    'a screen that closes in the middle of its words',
    { device: 'hub' },
    () => ({
      directives: [apl([...Array.from({ length: 8 }, () => idle(4, false)), SPEAK_LINE], {})],
    }),
    async (echo) => {
      await echo.launch();
      await echo.wait(60);
    },
  ],
  ...(['foreign-skill', 'old', 'early'] as const).map(
    (how) =>
      [
        29,
        `answering a request that is ${how}`,
        { device: 'headless' as const },
        () => open(QUESTION),
        (echo: Echo) => echo.forge(how),
      ] as const,
  ),
  [
    31,
    'a skill that throws',
    { device: 'headless' },
    () => {
      throw new Error('No.');
    },
    (echo) => echo.launch(),
  ],
];

describe('what a skill does in time', () => {
  it.each(BEHAVIOUR)(
    'breaks rule %i with %s',
    { timeout: 20_000 },
    async (rule, _, options, answer, live) => {
      const echo = newEcho({ ...options, skill: scriptedSkill(answer), tracks: () => TRACK });
      expect(await brokenBy(() => live(echo))).toBe(rule);
    },
  );

  it('breaks rule 8 with an answer that takes the clock past six seconds', async () => {
    const clock = simulatedClock();
    const slow = scriptedSkill(async () => {
      await new Promise<void>((resolve) => {
        clock.callAt(clock.now() + 6500, resolve);
      });
      return open(QUESTION);
    });
    expect(await brokenBy(() => newEcho({ device: 'headless', skill: slow, clock }).launch())).toBe(
      8,
    );
  });

  it('breaks rule 15 with a stream that expects another one before it: it is not queued', async () => {
    const skill = scriptedSkill((request) =>
      nameOf(request) === 'AudioPlayer.PlaybackNearlyFinished'
        ? { directives: [play({ token: 'b', expectedPreviousToken: 'c' }, 'ENQUEUE')] }
        : answering(request, {}),
    );
    const echo = newEcho({ device: 'headless', skill, tracks: () => TRACK });
    await echo.launch();
    await echo.wait(175);
    expect(echo.audio.dropped).toEqual(['b']);
    expect(echo.audio.tokens).toEqual(['evening']);
  });

  it('breaks rule 20 when what is kept depends on the order of events', async () => {
    const night = async (disorder: EchoOptions['disorder']) => {
      let kept = 0;
      const skill = scriptedSkill((request) => {
        if (nameOf(request).startsWith('AudioPlayer.')) kept += 1;
        return answering(request, {});
      });
      const echo = newEcho({
        device: 'headless',
        skill,
        tracks: () => TRACK,
        ...(disorder ? { disorder } : {}),
      });
      await echo.launch();
      await echo.wait(200);
      return { echo, kept: async () => kept };
    };
    expect(await brokenBy(() => sameInEveryOrder(night, [1, 2, 3, 4, 5]))).toBe(20);
    const forgetful = async (disorder: EchoOptions['disorder']) => ({
      ...(await night(disorder)),
      kept: async () => null,
    });
    await sameInEveryOrder(forgetful, [1, 2, 3, 4, 5]);
  });

  it('breaks rule 30 when the last of two writers wins', async () => {
    const store = (merge: boolean) => () => {
      let kept: Fields = {};
      const invoke = async (envelope: unknown) => {
        const read = kept;
        await Promise.resolve();
        const said = { [String(envelope)]: true };
        kept = merge ? { ...kept, ...said } : { ...read, ...said };
        return {};
      };
      return { skill: { invoke }, kept: async () => kept };
    };
    expect(await brokenBy(() => losesNothing(store(false), ['slower', 'pregnant']))).toBe(30);
    await losesNothing(store(true), ['slower', 'pregnant']);
  });
});

describe('holds', () => {
  const timeline = compileTimeline(buildRoutine({ routine: 'evening-wind-down' }));
  const heard = timedLines(timeline, enUS, speechProfile);
  const held = heldSeconds(timeline, speechProfile, heard);

  it('are what the timeline says when its lines are heard at their times', () => {
    expect(held.length).toBeGreaterThan(4);
    expect(holdFindings(held, 0)).toEqual([]);
  });

  it('break rule 32 when one is shortened, or dropped', () => {
    const [first] = timeline.segments.filter(({ kind }) => kind === 'hold');
    const after = heard.findLastIndex(({ segmentId }) => segmentId === first?.id) + 1;
    const shortened = heard.map((line, index) =>
      index < after ? line : { ...line, atMs: line.atMs - 1500 },
    );
    const dropped = heard.slice(0, after - 1);
    const rulesOf = (lines: typeof heard) =>
      holdFindings(heldSeconds(timeline, speechProfile, lines), 1000).map(({ rule }) => rule);
    expect(rulesOf(shortened)).toEqual([32]);
    expect(rulesOf(dropped).length).toBe(held.length);
  });
});

describe('an interaction model', () => {
  const MODEL = {
    name: 'my back stretch routine',
    intents: [
      { name: 'TimeLeft', samples: ['how long is left'] },
      { name: 'Slower', samples: ['slow down'] },
    ],
    values: ['neck', 'hip'],
    phrases: [
      'Alexa, open my back stretch routine',
      'Alexa, ask my back stretch routine how long is left',
    ],
  };
  const findingsOf = ({ name, intents, values, phrases }: typeof MODEL) =>
    modelFindings({
      model: {
        interactionModel: {
          languageModel: {
            invocationName: name,
            intents,
            types: [{ name: 'Region', values: values.map((id) => ({ id, name: { value: id } })) }],
          },
        },
      },
      examplePhrases: phrases,
      ids: { Region: ['neck', 'hip'] },
    });

  it.each([
    ['one word', { name: 'stretches' }],
    ['a word of launching', { name: 'start my back stretches' }],
    ['a connecting word', { name: 'stretches for my back' }],
    ['a wake word', { name: 'my alexa stretches' }],
    ['an article in two words', { name: 'the stretches' }],
    ['a capital letter', { name: 'My back stretches' }],
    ['sixty characters', { name: 'my back stretch routine that never ever comes near an end now' }],
    [
      'one utterance in two intents',
      { intents: [...MODEL.intents, { name: 'Faster', samples: ['Slow down'] }] },
    ],
    ['an example that is no sample', { phrases: ['Alexa, ask my back stretch routine to dance'] }],
    ['an id without a value', { values: ['neck'] }],
    ['a value of an unknown id', { values: ['neck', 'hip', 'elbow'] }],
  ])('breaks rule 33 with %s', (_, change) => {
    expect(findingsOf({ ...MODEL, ...change }).map(({ rule }) => rule)).toContain(33);
  });

  it('is legal as it should be', () => {
    expect(findingsOf(MODEL)).toEqual([]);
  });
});

it('every one of the 33 rules is shown to fire', () => {
  const shown = new Set([
    ...ILLEGAL.map(([rule]) => rule),
    ...BEHAVIOUR.map(([rule]) => rule),
    // Those with a test of their own above.
    ...[8, 15, 20, 21, 30, 32, 33],
  ]);
  expect(
    Array.from({ length: 33 }, (_, index) => index + 1).filter((rule) => !shown.has(rule)),
  ).toEqual([]);
});

/** A skill that plays a stream and stops it, where nothing else is said. */
function answering(request: Fields, answers: Readonly<Record<string, Fields>>): Fields {
  const name = nameOf(request);
  const own = answers[name];
  if (own) return own;
  if (name === 'LaunchRequest') return closedWith(play());
  if (name === 'AMAZON.PauseIntent') return closedWith(STOP_STREAM());
  return name.startsWith('AMAZON.') ? closed(STATEMENT) : {};
}

async function brokenBy(live: () => Promise<unknown>): Promise<number | null> {
  try {
    await live();
    return null;
  } catch (error) {
    if (error instanceof RuleBroken) return error.rule;
    throw error;
  }
}

function STOP_STREAM(): Fields {
  return { type: 'AudioPlayer.Stop' };
}

/** The same request from another device. */
function onDevice(name: keyof typeof DEVICES) {
  const { supportedInterfaces } = DEVICES[name];
  const envelope = inSession(intentRequest('Help'), {});
  const system = envelope.context['System'] as Record<string, unknown>;
  return {
    ...envelope,
    context: { ...envelope.context, System: { ...system, device: { supportedInterfaces } } },
  };
}

/** A request of a player, or of the platform, outside a session. */
function player(type: string) {
  return { ...OUTSIDE, request: { ...OUTSIDE.request, type } };
}

/** An intent while a stream plays. */
function playing(name: string) {
  const envelope = inSession(intentRequest(name), {});
  return {
    ...envelope,
    context: { ...envelope.context, AudioPlayer: { playerActivity: 'PLAYING', token: 'evening' } },
  };
}

function silences(seconds: number): Fields {
  return {
    type: 'Sequencer',
    items: [aplaSpeech('Hold.'), { type: 'Silence', duration: seconds * 1000 }],
  };
}

function sounds(count: number, source: string): Fields {
  return {
    type: 'Sequencer',
    items: Array.from({ length: count }, () => ({ type: 'Audio', source })),
  };
}
