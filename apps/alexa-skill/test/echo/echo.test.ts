import { simulatedClock } from '@supine/core/testing';
import { describe, expect, it } from 'vitest';
import { createSkill } from '../../src/index.js';
import { recordOf } from '../../src/record.js';
import type { EchoOptions } from './echo.js';
import { newEcho } from './echo.js';
import type { Fields } from './rules/exchange.js';
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
} from './scriptedSkill.js';

/** An Echo with a skill of a few answers; what is not among them is answered with nothing, or with a statement. */
function echoWith(answers: Readonly<Record<string, Fields>>, options: Partial<EchoOptions> = {}) {
  const skill = scriptedSkill((request) => {
    const name = nameOf(request);
    const [sent] = (recordOf(request)['arguments'] ?? []) as unknown[];
    const own = answers[name === 'Alexa.Presentation.APL.UserEvent' ? `sent ${sent}` : name];
    if (own) return own;
    return /^(AMAZON\.\w+|LaunchRequest|(?!SessionEnded)[A-Z][A-Za-z]+)$/.test(name)
      ? closed(STATEMENT)
      : {};
  });
  return newEcho({ device: 'headless', skill, tracks: () => TRACK, startMs: 0, ...options });
}

/** Two minutes with a word in every one of them. */
const TRACK = {
  lengthMs: 120_000,
  heard: [
    { atMs: 0, text: 'Breathe in.' },
    { atMs: 60_000, text: 'Breathe out.' },
  ],
};

/** What reached the skill, in order. */
const namesOf = (echo: ReturnType<typeof echoWith>) =>
  echo.log.map(({ request }) => nameOf(request));
const textsOf = (heard: readonly { readonly text: string }[]) => heard.map(({ text }) => text);

describe('the microphone', () => {
  it('opens for eight seconds after the question, twice, and then the session is over', async () => {
    const echo = echoWith({ LaunchRequest: open(QUESTION) });
    await echo.launch();
    const spokenMs = 4 * 360;
    expect(echo.listens()).toBe(true);
    await echo.wait((2 * spokenMs + 15_999) / 1000);
    expect(echo.listens()).toBe(true);
    expect(textsOf(echo.heard())).toEqual(['Shall I carry on?', 'Shall I carry on?']);
    expect(echo.heard()[1]?.atMs).toBe(spokenMs + 8000);
    await echo.wait(0.001);
    expect(echo.listens()).toBe(false);
    expect(echo.session).toBe(null);
    expect(namesOf(echo)).toEqual(['LaunchRequest', 'SessionEndedRequest']);
    expect(echo.log[1]?.request['reason']).toBe('EXCEEDED_MAX_REPROMPTS');
  });

  it('hears everything without a name while the session is open', async () => {
    const echo = echoWith({ LaunchRequest: open(QUESTION), TimeLeft: open(QUESTION) });
    await echo.launch();
    await echo.wait(5);
    await echo.say('how long is left');
    await echo.wait(12);
    await echo.say('yes');
    expect(namesOf(echo)).toEqual(['LaunchRequest', 'TimeLeft', 'AMAZON.YesIntent']);
    expect(echo.notHeard()).toEqual([]);
  });

  it('is shut after a statement: what is said then belongs to Alexa', async () => {
    const echo = echoWith({ LaunchRequest: closed(STATEMENT) });
    await echo.launch();
    await echo.say('how long is left');
    expect(echo.notHeard()).toEqual(['how long is left']);
    expect(namesOf(echo)).toEqual(['LaunchRequest']);
  });

  it('leaves a session on a screen open for thirty seconds more', async () => {
    const echo = echoWith(
      { LaunchRequest: { ...open(QUESTION), directives: [apl([])] } },
      { device: 'hub' },
    );
    await echo.launch();
    await echo.wait(2 * 4 * 0.36 + 16 + 29.99);
    expect(echo.listens()).toBe(false);
    expect(echo.session).not.toBe(null);
    await echo.wait(0.02);
    expect(echo.session).toBe(null);
  });
});

describe('the skill is called', () => {
  it.each([
    ['Alexa, open my back stretch routine', ['LaunchRequest']],
    ['Alexa, start my back stretch routine.', ['LaunchRequest']],
    ['Alexa, ask my back stretch routine how long is left', ['TimeLeft']],
    ['Alexa, tell my back stretch routine that my chest hurts', ['ReportPain']],
    ['Alexa, slow down', []],
    ['Alexa, stop', []],
    ['Alexa, what is the weather', []],
  ])('by "%s": %j', async (sentence, names) => {
    const echo = echoWith({});
    await echo.say(sentence);
    expect(namesOf(echo)).toEqual(names);
  });

  it('with slots as its model resolves them', async () => {
    const echo = echoWith({});
    await echo.say('Alexa, tell my back stretch routine my chest hurts');
    const { slots } = recordOf(echo.log[0]?.request['intent']);
    expect(JSON.stringify(slots)).toContain('"id":"chest"');
  });
});

describe('a session', () => {
  it('gives back what it was given to keep, and no more than that', async () => {
    const seen: unknown[] = [];
    const skill = {
      invoke: async (envelope: unknown) => {
        const { attributes, new: isNew } = recordOf(recordOf(envelope)['session']);
        seen.push([isNew, attributes]);
        return {
          version: '1.0',
          response: open(QUESTION),
          sessionAttributes: { turn: seen.length },
        };
      },
    };
    const echo = newEcho({ device: 'headless', skill });
    await echo.launch();
    await echo.say('yes');
    await echo.launch();
    expect(seen).toEqual([
      [true, {}],
      [false, { turn: 1 }],
      [true, {}],
    ]);
  });

  it('is closed at once by the skill, and nothing is told of it', async () => {
    const echo = echoWith({ LaunchRequest: closed(STATEMENT) });
    await echo.launch();
    expect(echo.session).toBe(null);
    await echo.wait(60);
    expect(namesOf(echo)).toEqual(['LaunchRequest']);
  });

  it('is left by its person, and the skill is told', async () => {
    const echo = echoWith({ LaunchRequest: open(QUESTION) });
    await echo.launch();
    await echo.leave();
    expect(echo.log.at(-1)?.request['reason']).toBe('USER_INITIATED');
  });

  it('ends when the skill is switched off', async () => {
    const echo = echoWith({ LaunchRequest: closedWith(play()) });
    await echo.launch();
    await echo.disable();
    expect(namesOf(echo).at(-1)).toBe('AlexaSkillEvent.SkillDisabled');
    expect(echo.audio.activity).toBe('STOPPED');
    await echo.say('Alexa, resume');
    expect(echo.notHeard()).toEqual(['Alexa, resume']);
  });
});

describe('speech', () => {
  it.each([
    [0.8, 2 * 360 * 0.8 + 5000],
    [1, 2 * 360 + 5000],
    [1.25, 2 * 360 * 1.25 + 5000],
  ])('of a voice of %f times the length keeps its breaks', async (voiceTimes, atMs) => {
    const said = closed('<speak>Hold it. <break time="5s"/>Ease.</speak>');
    const echo = echoWith({ LaunchRequest: said }, { voiceTimes });
    await echo.launch();
    await echo.finish();
    expect(echo.heard()[1]?.atMs).toBe(atMs);
  });

  it('is cut off by the wake word', async () => {
    const said = closed('<speak>Hold it. <break time="10s"/>Ease.</speak>');
    const echo = echoWith({ LaunchRequest: said });
    await echo.launch();
    await echo.wait(3);
    await echo.say('Alexa, stop');
    await echo.wait(60);
    expect(textsOf(echo.heard())).toEqual(['Hold it.']);
  });

  it('is written down with what was said, and when', async () => {
    const echo = echoWith({
      LaunchRequest: open(QUESTION),
      'AMAZON.StopIntent': closed(STATEMENT),
    });
    await echo.launch();
    await echo.wait(65);
    await echo.say('Alexa, stop');
    expect(echo.transcript()).toEqual([
      '00:00 You: Alexa, open my back stretch routine.',
      '00:00 Supine: Shall I carry on?',
      '00:09 Supine: Shall I carry on?',
      '01:05 You: Alexa, stop (Alexa takes this herself.)',
    ]);
  });
});

describe('a document for the ear', () => {
  const held = {
    type: 'Mixer',
    items: [
      { type: 'Silence', duration: 20_000 },
      {
        type: 'Sequencer',
        items: [aplaSpeech('Hold.'), { type: 'Silence', duration: 9640 }, aplaSpeech('Halfway.')],
      },
    ],
  };

  it('lasts as long as its longest part, with its words at their times', async () => {
    const sequence = { type: 'Sequencer', items: [held, aplaSpeech('And ease.')] };
    const echo = echoWith({ LaunchRequest: closedWith(apla(sequence)) });
    await echo.launch();
    await echo.finish();
    expect(echo.heard()).toEqual([
      { atMs: 0, text: 'Hold.', from: 'apla' },
      { atMs: 10_000, text: 'Halfway.', from: 'apla' },
      { atMs: 20_000, text: 'And ease.', from: 'apla' },
    ]);
    expect(echo.now()).toBe(20_720);
  });

  it('is once for each piece of its data', async () => {
    const directive = {
      ...apla({
        type: 'Sequencer',
        data: `\${payload.breaths.words}`,
        items: [{ type: 'Speech', content: `\${data}.` }],
      }),
      datasources: { breaths: { words: ['In', 'Out'] } },
    };
    const echo = echoWith({ LaunchRequest: closedWith(directive) });
    await echo.launch();
    await echo.finish();
    expect(textsOf(echo.heard())).toEqual(['In.', 'Out.']);
  });

  it('has files in it, trimmed to what they are mixed with', async () => {
    const rain = { type: 'Audio', source: 'https://a.example/rain.mp3', duration: 'trimToParent' };
    const mixed = { type: 'Mixer', items: [held, rain] };
    const echo = echoWith({ LaunchRequest: closedWith(apla(mixed)) });
    await echo.launch();
    await echo.finish();
    expect(echo.now()).toBe(20_000);
    expect(textsOf(echo.heard())).toEqual(['Hold.', 'Breathe in.', 'Halfway.']);
  });
});

describe('a stream', () => {
  it('starts after the words before it, tells of itself, and is over', async () => {
    const echo = echoWith({
      LaunchRequest: { ...closed('<speak>Here it comes.</speak>'), directives: [play()] },
    });
    await echo.launch();
    expect(echo.audio.activity).toBe('IDLE');
    await echo.finish();
    await echo.finish();
    expect(echo.heard()).toEqual([
      { atMs: 0, text: 'Here it comes.', from: 'speech' },
      { atMs: 1080, text: 'Breathe in.', from: 'stream' },
      { atMs: 61_080, text: 'Breathe out.', from: 'stream' },
    ]);
    const events = echo.log
      .slice(1)
      .map(({ request, atMs }) => [nameOf(request), request['offsetInMilliseconds'], atMs]);
    expect(events).toEqual([
      ['AudioPlayer.PlaybackStarted', 0, 1080],
      ['AudioPlayer.PlaybackNearlyFinished', 110_000, 111_080],
      ['AudioPlayer.PlaybackFinished', 120_000, 121_080],
    ]);
  });

  it('tells where it is in every request, and starts where it is told to', async () => {
    const echo = echoWith({ LaunchRequest: closedWith(play({ offsetInMilliseconds: 50_000 })) });
    await echo.launch();
    expect(echo.audio.offsetMs).toBe(50_000);
    await echo.wait(7);
    expect(textsOf(echo.heard())).toEqual([]);
    expect(echo.audio.offsetMs).toBe(57_000);
    await echo.wait(3);
    expect(textsOf(echo.heard())).toEqual(['Breathe out.']);
  });

  it.each([
    ['Alexa, stop', 'AMAZON.PauseIntent'],
    ['Alexa, pause', 'AMAZON.PauseIntent'],
    ['Alexa, next', 'AMAZON.NextIntent'],
    ['Alexa, go back', 'AMAZON.PreviousIntent'],
    ['Alexa, start over', 'AMAZON.StartOverIntent'],
    ['Alexa, loop on', 'AMAZON.LoopOnIntent'],
    ['Alexa, how long is left', null],
    ['Alexa, help', null],
    ['Alexa, that hurts', null],
  ])('hears "%s" without its name as %s', async (sentence, name) => {
    const stop = closedWith({ type: 'AudioPlayer.Stop' });
    const echo = echoWith({ LaunchRequest: closedWith(play()), 'AMAZON.PauseIntent': stop });
    await echo.launch();
    await echo.wait(10);
    await echo.say(sentence);
    const spoken = namesOf(echo).filter((one) => !one.startsWith('AudioPlayer.'));
    expect(spoken).toEqual(['LaunchRequest', ...(name === null ? [] : [name])]);
    expect(echo.notHeard()).toEqual(name === null ? [sentence] : []);
  });

  it('goes on where it was when somebody only asked something', async () => {
    const echo = echoWith({ LaunchRequest: closedWith(play()) });
    await echo.launch();
    await echo.wait(10);
    await echo.say('Alexa, what time is it');
    expect(namesOf(echo).slice(-2)).toEqual([
      'AudioPlayer.PlaybackStopped',
      'AudioPlayer.PlaybackStarted',
    ]);
    expect(echo.audio.offsetMs).toBe(10_000);
    await echo.wait(50);
    expect(textsOf(echo.heard())).toEqual(['Breathe in.', 'Breathe out.']);
  });

  it('is paused and resumed by buttons too', async () => {
    const echo = echoWith({
      LaunchRequest: closedWith(play()),
      'PlaybackController.PauseCommandIssued': { directives: [{ type: 'AudioPlayer.Stop' }] },
      'PlaybackController.PlayCommandIssued': {
        directives: [play({ offsetInMilliseconds: 30_000 })],
      },
    });
    await echo.launch();
    await echo.wait(30);
    await echo.press('pause');
    expect(echo.audio.activity).toBe('STOPPED');
    await echo.wait(20);
    await echo.press('play');
    expect(echo.audio.activity).toBe('PLAYING');
    await echo.wait(30);
    expect(textsOf(echo.heard())).toEqual(['Breathe in.', 'Breathe out.']);
  });

  it.each([
    ['ENQUEUE', 'evening', ['evening', 'b']],
    ['REPLACE_ENQUEUED', undefined, ['evening', 'b']],
  ])('has %s behind it', async (behavior, before, tokens) => {
    const stream = {
      token: 'b',
      ...(before ? { expectedPreviousToken: before } : {}),
    };
    const echo = echoWith({
      LaunchRequest: closedWith(play()),
      'AudioPlayer.PlaybackNearlyFinished': { directives: [play(stream, behavior)] },
    });
    await echo.launch();
    await echo.wait(115);
    expect(echo.audio.tokens).toEqual(tokens);
    await echo.wait(10);
    expect(echo.audio.token).toBe('b');
  });

  it('loses its queue, and itself, when the queue is cleared', async () => {
    const clear = { type: 'AudioPlayer.ClearQueue', clearBehavior: 'CLEAR_ALL' };
    const echo = echoWith({
      LaunchRequest: closedWith(play()),
      'AMAZON.CancelIntent': { ...closed(STATEMENT), directives: [clear] },
    });
    await echo.launch();
    await echo.wait(5);
    await echo.say('Alexa, cancel');
    expect(echo.audio.activity).toBe('STOPPED');
    await echo.wait(200);
    expect(textsOf(echo.heard())).toEqual(['Breathe in.', 'Stopped.']);
  });

  it('tells of itself twice, late and in another order, the same for the same seed', async () => {
    const events = async (seed: number) => {
      const echo = echoWith({ LaunchRequest: closedWith(play()) }, { disorder: { seed } });
      await echo.launch();
      await echo.wait(130);
      return namesOf(echo).slice(1).join(' ');
    };
    const nights = await Promise.all(Array.from({ length: 20 }, (_, seed) => events(seed)));
    expect(new Set(nights).size).toBeGreaterThan(3);
    expect(await events(3)).toBe(nights[3]);
  });
});

describe('a screen', () => {
  const STRETCH = apl([
    { type: 'SetValue', componentId: 'line', property: 'text', value: 'Hold' },
    send('reached', 'hold'),
    {
      type: 'Parallel',
      commands: [
        idle(40),
        { type: 'Sequential', commands: [idle(20), SPEAK_LINE] },
        { type: 'Sequential', commands: [SPEAK_LINE] },
      ],
    },
    send('over', 'hold'),
  ]);

  it('plays a document by itself and asks for the next one', async () => {
    const echo = echoWith(
      {
        LaunchRequest: { directives: [STRETCH] },
        'sent over': { ...open(QUESTION) },
      },
      { device: 'hub' },
    );
    await echo.launch();
    expect(echo.listens()).toBe(false);
    expect(echo.screen.values.get('line.text')).toBe('Hold');
    await echo.wait(41);
    expect(echo.heard()).toEqual([
      { atMs: 0, text: 'Hold.', from: 'apl' },
      { atMs: 360, text: 'Keep breathing.', from: 'apl' },
      { atMs: 20_000, text: 'Hold.', from: 'apl' },
      { atMs: 20_360, text: 'Keep breathing.', from: 'apl' },
      { atMs: 40_000, text: 'Shall I carry on?', from: 'speech' },
    ]);
    expect(echo.log.slice(1).map(({ request }) => request['arguments'])).toEqual([
      ['reached', 'hold'],
      ['over', 'hold'],
    ]);
    expect(echo.listens()).toBe(true);
  });

  it('keeps its session while a lock runs, and for thirty seconds more', async () => {
    const echo = echoWith({ LaunchRequest: { directives: [STRETCH] } }, { device: 'hub' });
    await echo.launch();
    await echo.wait(69.9);
    expect(echo.session).not.toBe(null);
    await echo.wait(0.2);
    expect(echo.session).toBe(null);
    expect(echo.screen.token).toBe(null);
  });

  it('falls silent when its person speaks, and the skill hears every sentence', async () => {
    const echo = echoWith(
      { LaunchRequest: { directives: [STRETCH] }, TimeLeft: speech(STATEMENT) },
      { device: 'hub' },
    );
    await echo.launch();
    await echo.wait(10);
    await echo.say('Alexa, how long is left');
    await echo.wait(20);
    expect(textsOf(echo.heard())).toEqual(['Hold.', 'Keep breathing.', 'Stopped.']);
    expect(namesOf(echo).at(-1)).toBe('TimeLeft');
  });

  it('sends what is touched', async () => {
    const echo = echoWith({ LaunchRequest: { directives: [STRETCH] } }, { device: 'hub' });
    await echo.launch();
    await echo.wait(10);
    expect(echo.screen.touchable).toEqual(['next']);
    await echo.touch('next');
    expect(echo.log.at(-1)?.request['arguments']).toEqual(['say', 'Next']);
    await expect(echo.touch('nowhere')).rejects.toThrow('There is no "nowhere" to touch.');
  });

  it('runs commands that come later in the document that they are for', async () => {
    const commands = {
      type: 'Alexa.Presentation.APL.ExecuteCommands',
      token: 'stretch',
      commands: [SPEAK_LINE],
    };
    const echo = echoWith(
      {
        LaunchRequest: { ...open(QUESTION), directives: [apl([])] },
        'sent say': { directives: [commands] },
      },
      { device: 'hub' },
    );
    await echo.launch();
    await echo.finish();
    await echo.touch('next');
    await echo.finish();
    expect(textsOf(echo.heard())).toEqual(['Shall I carry on?', 'Hold.', 'Keep breathing.']);
  });

  it('sends events late, and waits for pages that turn by themselves', async () => {
    const late = {
      type: 'SendEvent',
      arguments: ['late'],
      sequencer: 'report',
      delay: 2000,
    };
    const pages = { type: 'AutoPage', componentId: 'pager', count: 3, duration: 1000 };
    const document = apl([late, pages, SPEAK_LINE]);
    const echo = echoWith({ LaunchRequest: { directives: [document] } }, { device: 'hub' });
    await echo.launch();
    await echo.wait(10);
    expect(echo.heard()[0]?.atMs).toBe(3000);
    expect(echo.log.find(({ request }) => 'arguments' in request)?.atMs).toBe(2000);
  });
});

describe('the skill on every device', () => {
  it.each(['headless-no-audio', 'headless', 'hub-round', 'hub', 'tv'] as const)(
    'begins its screen on a %s, and survives nobody answering',
    async (device) => {
      const clock = simulatedClock(1_790_803_800_000);
      const skill = createSkill({ now: () => clock.now() });
      const echo = newEcho({ device, skill, clock });
      await echo.say('Alexa, start my back stretch routine');
      await echo.finish();
      expect(echo.listens()).toBe(true);
      await echo.wait(120);
      expect(echo.session).toBe(null);
      expect(namesOf(echo)).toEqual(['LaunchRequest', 'SessionEndedRequest']);
    },
  );
});
