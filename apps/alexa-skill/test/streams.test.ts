import { MOVEMENT_TAGS } from '@supine/core/routine';
import { memoryStore } from '@supine/store';
import { describe, expect, it, vi } from 'vitest';
import { impatientClock } from '../../../impatientClock.js';
import { listOf, recordOf } from '../src/record.js';
import { readStreamToken } from '../src/stream/streamToken.js';
import type { Echo } from './echo/echo.js';
import { evening, LATELY, PERSON, secondsTo } from './evening.js';
import { STREAM_SECRET, testRecordings } from './recorded.js';

const MINUTE = 60;
/** In the evening routine, somewhat into its first breathing and into the first long hold. */
const BREATHING = secondsTo('diaphragmatic-breathing.setup', 5);
const LONG_HOLD = secondsTo('figure-four.right.hold-1', 8);

/** The directives of the last answer to an intent. */
function directives(echo: Echo): readonly unknown[] {
  const spoken = echo.log.filter(({ request }) => String(request['type']).endsWith('Request'));
  return listOf(spoken.at(-1)?.response['directives']);
}
const typesOf = (echo: Echo) => directives(echo).map((one) => recordOf(one)['type']);

/** What is playing, and where. */
function streamIn(echo: Echo) {
  const play = echo.log
    .flatMap(({ response }) => listOf(response['directives']))
    .findLast((one) => recordOf(one)['type'] === 'AudioPlayer.Play');
  const stream = recordOf(recordOf(recordOf(play)['audioItem'])['stream']);
  return {
    url: String(stream['url']),
    offsetMs: Number(stream['offsetInMilliseconds']),
    text: String(stream['token']),
    token: readStreamToken(stream['token'], [STREAM_SECRET]),
  };
}

const textOf = (heard: readonly { readonly text: string }[]) =>
  heard.map(({ text }) => text).join(' ');

async function playingFor(seconds: number, options: Parameters<typeof evening>[0] = {}) {
  const night = await evening(options);
  await night.echo.launch();
  await night.echo.wait(seconds);
  return night;
}

describe.each(['PLAYING', 'PAUSED', 'STOPPED'] as const)(
  'a stream whose device says %s while it listens',
  (activityWhileAsked) => {
    const options = { echo: { activityWhileAsked } };

    it('"stop" in a hold eases out and says nothing more', async () => {
      const { echo, kept } = await playingFor(LONG_HOLD, options);
      expect(textOf(await echo.say('Alexa, stop'))).toBe('Stopped.');
      expect(textOf(await echo.wait(900))).toBe('Ease out slowly.');
      expect(typesOf(echo)).toEqual(['AudioPlayer.Stop']);
      expect((await kept())?.place?.step).toBe('figure-four.right');
    });

    it('"resume" within two minutes goes on where it was', async () => {
      const { echo } = await playingFor(LONG_HOLD, options);
      await echo.say('Alexa, pause');
      await echo.wait(MINUTE);
      const heard = [...(await echo.say('Alexa, resume')), ...(await echo.wait(1))];
      expect(textOf(heard)).toContain('Carrying on.');
      expect(Math.abs(streamIn(echo).offsetMs - LONG_HOLD * 1000)).toBeLessThanOrEqual(1000);
      await echo.finish();
      // To the end: by night no word comes after the breath has been handed over.
      expect(echo.heard().at(-1)?.text).toBe('And on your own.');
    });

    it('"resume" after five minutes begins the step again, from its set-up', async () => {
      const { echo } = await playingFor(LONG_HOLD, options);
      await echo.say('Alexa, pause');
      await echo.wait(5 * MINUTE);
      const heard = [...(await echo.say('Alexa, resume')), ...(await echo.wait(8))];
      expect(textOf(heard)).toMatch(/from its start\. Ankle over knee stretch/);
    });

    it('"resume" the next evening tells the way to lie first', async () => {
      const { echo } = await playingFor(LONG_HOLD, options);
      await echo.say('Alexa, pause');
      await echo.wait(23 * 60 * MINUTE);
      const heard = [...(await echo.say('Alexa, resume')), ...(await echo.wait(60))];
      expect(textOf(heard)).toMatch(/On we go\..*onto your back.*Ankle over knee stretch/);
      await echo.finish();
      expect(textOf(echo.heard())).toContain('The open book');
    });

    it('"next", "previous", "repeat" and "start over" land on the beginning of a step', async () => {
      const { echo } = await playingFor(BREATHING, options);
      expect(textOf([...(await echo.say('Alexa, next')), ...(await echo.wait(4))])).toContain(
        'Pelvic tilt.',
      );
      await echo.wait(30);
      expect(textOf([...(await echo.say('Alexa, repeat')), ...(await echo.wait(4))])).toContain(
        'Pelvic tilt.',
      );
      await echo.wait(30);
      expect(textOf([...(await echo.say('Alexa, previous')), ...(await echo.wait(4))])).toContain(
        'Belly breathing.',
      );
      const over = [...(await echo.say('Alexa, start over')), ...(await echo.wait(4))];
      expect(textOf(over)).toContain('Evening back stretch');
    });

    it('opened while it plays, it stops and asks', async () => {
      const { echo } = await playingFor(LONG_HOLD, options);
      expect(textOf(await echo.launch())).toContain('I have stopped.');
      await echo.wait(5);
      expect(echo.listens()).toBe(true);
      const left = textOf([...(await echo.say('how long is left')), ...(await echo.wait(6))]);
      expect(left).toMatch(/minutes left\. Shall I carry on\?/);
      await echo.say('yes');
      expect(Math.abs(streamIn(echo).offsetMs - LONG_HOLD * 1000)).toBeLessThanOrEqual(1000);
    });

    it('hears pain once it is opened, and stays silent until it is answered', async () => {
      const { echo } = await playingFor(LONG_HOLD, options);
      const heard = await echo.say('Alexa, ask my back stretch routine that hurts');
      expect(textOf([...heard, ...(await echo.wait(4))])).toContain('Stop there. Ease out slowly.');
      expect(typesOf(echo)).toEqual(['AudioPlayer.Stop']);
      expect(textOf(await echo.wait(900))).not.toContain('Ankle over knee');
    });

    it('answers "loop" and "shuffle" in one sentence, and plays on', async () => {
      const { echo } = await playingFor(BREATHING, options);
      const said = await echo.mean('AMAZON.LoopOnIntent');
      expect(textOf([...said, ...(await echo.wait(3))])).toContain('It plays once, in its order.');
    });

    it('obeys the buttons of a remote control without a word', async () => {
      const { echo } = await playingFor(BREATHING, options);
      await echo.press('next');
      expect(textOf(await echo.wait(3))).toMatch(/^Pelvic tilt\./);
      await echo.press('pause');
      expect(textOf(await echo.wait(60))).toBe('');
      const { offsetMs } = streamIn(echo);
      await echo.press('play');
      expect(streamIn(echo).offsetMs).toBeGreaterThan(offsetMs);
      await echo.press('previous');
      expect(textOf(await echo.wait(3))).toMatch(/^Belly breathing\./);
    });
  },
);

/** Asks to be forgotten, and says yes to the question; gives what is heard then. */
async function forgetEverything(echo: Echo) {
  await echo.say('Alexa, ask my back stretch routine to forget everything about me');
  await echo.wait(4);
  return echo.say('yes');
}

describe('a stream', () => {
  it('goes on by itself after an answer that leaves the place', async () => {
    const { echo } = await playingFor(BREATHING);
    await echo.say('Alexa, ask my back stretch routine how long is left');
    expect(directives(echo)).toEqual([]);
    await echo.finish();
    expect(textOf(echo.heard())).toContain('The open book');
  });

  it('"slower" goes on in the longer file, at the same place', async () => {
    const { echo } = await playingFor(BREATHING);
    const before = streamIn(echo);
    await echo.say('Alexa, ask my back stretch routine to slow down');
    const after = streamIn(echo);
    expect(after.url).not.toBe(before.url);
    expect(after.token?.request).toEqual({ routine: 'evening-wind-down', pace: 1 });
    const heard = textOf(await echo.wait(30));
    expect(heard).not.toContain('Belly breathing.');
  });

  it('in another release of the voice begins the step again, from its set-up', async () => {
    let edition = '0.1.0';
    const night = await evening({
      skill: {
        recordings: (request, softly) =>
          testRecordings(() => 1_795_300_000_000, edition)(request, softly),
      },
    });
    const { echo } = night;
    await echo.launch();
    await echo.wait(LONG_HOLD);
    await echo.say('Alexa, pause');
    edition = '0.2.0';
    await echo.wait(20);
    const heard = [...(await echo.say('Alexa, resume')), ...(await echo.wait(8))];
    expect(textOf(heard)).toMatch(/from its start\. Ankle over knee stretch/);
  });

  it('after its end is begun again by "start over", and by nothing else', async () => {
    const { echo } = await playingFor(1);
    await echo.finish();
    const heard = [...(await echo.say('Alexa, start over')), ...(await echo.wait(4))];
    expect(textOf(heard)).toContain('Evening back stretch');
    await echo.finish();
    const asked = [
      ...(await echo.say('Alexa, ask my back stretch routine how long is left')),
      ...(await echo.wait(4)),
    ];
    expect(textOf(asked)).toContain('It takes ten minutes.');
  });

  it('of last night is not what a question tonight is about', async () => {
    const { echo } = await playingFor(LONG_HOLD);
    await echo.say('Alexa, pause');
    await echo.wait(23 * 60 * MINUTE);
    await echo.say('Alexa, ask my back stretch routine does heat help');
    await echo.finish();
    expect(textOf(echo.heard())).not.toContain('Shall I carry on?');
  });

  it('is not made of lines that nobody has spoken', async () => {
    const { echo } = await evening({ skill: { recordings: () => null } });
    await echo.launch();
    expect(typesOf(echo)).not.toContain('AudioPlayer.Play');
    await echo.finish();
    expect(echo.heard().at(-1)?.text).toBe('Shall I carry on?');
  });
});

/** Opens the skill and answers every question about health with no. */
async function afterTheScreen(echo: Echo): Promise<void> {
  await echo.launch();
  while (echo.listens() || echo.session) {
    await echo.finish();
    if (!echo.listens()) return;
    await echo.mean({ intent: 'No', slots: {} });
  }
}

describe('what is kept', () => {
  it('without a store, a stream that was begun less than two minutes ago goes on where it was', async () => {
    const { echo } = await evening({ skill: { store: undefined } });
    await afterTheScreen(echo);
    await echo.wait(50);
    await echo.say('Alexa, pause');
    await echo.wait(MINUTE);
    expect(textOf(await echo.say('Alexa, resume'))).toMatch(/^Carrying on\./);
  });

  it('is nothing where the store is down, and the person is answered after the screen', async () => {
    const logged = vi.spyOn(console, 'error').mockImplementation(() => {});
    const down = () => Promise.reject(new Error('The table does not answer.'));
    const { echo } = await evening({
      skill: { store: { read: down, change: down, erase: down } },
    });
    await afterTheScreen(echo);
    expect(textOf(echo.heard())).toContain('Three short questions.');
    await echo.finish();
    expect(textOf(echo.heard())).toContain('The open book');
    expect(logged).toHaveBeenCalled();
    logged.mockRestore();
  });

  it('is erased by "forget me", and when the skill is switched off', async () => {
    for (const erase of [forgetEverything, (echo: Echo) => echo.disable()]) {
      const { echo, kept } = await evening();
      expect(await kept()).not.toBe(null);
      await erase(echo);
      expect(await kept()).toBe(null);
    }
  });

  it.each(['STOPPED', 'PAUSED', 'PLAYING'] as const)(
    'is nothing once it is erased: a stream from before is not gone on with, where the device says %s',
    async (activityWhileAsked) => {
      for (const sayFirst of [[], ['Alexa, pause']]) {
        const { echo, store } = await playingFor(LONG_HOLD, { echo: { activityWhileAsked } });
        for (const sentence of sayFirst) await echo.say(sentence);
        await forgetEverything(echo);
        const before = streamIn(echo);
        for (const sentence of ['resume', 'next', 'start over']) {
          const heard = textOf(await echo.say(`Alexa, ${sentence}`));
          expect(heard).not.toContain('Carrying on');
          expect(typesOf(echo)).not.toContain('AudioPlayer.Play');
        }
        expect(streamIn(echo)).toEqual(before);
        expect(await store.read(PERSON)).toBe(null);
      }
    },
  );

  it('may be told to nobody: the token of a stream reads as noise', async () => {
    const { echo } = await playingFor(MINUTE, { memory: { ...LATELY, avoid: ['on-front'] } });
    const { text, token } = streamIn(echo);
    expect(token?.request.avoid).toEqual(['on-front']);
    expect(text).toMatch(/^[\w-]{998}$/);
    expect(Buffer.from(text, 'base64url').toString('latin1')).not.toMatch(/avoid|on-front|evening/);
    expect(readStreamToken(text, ['an older secret that is not known any more'])).toBeNull();
  });

  it('has the same length in every token and URL that anybody is given', async () => {
    const lengths = new Set<string>();
    for (const avoid of [[], ['twist'], MOVEMENT_TAGS.slice(0, 9)] as const) {
      const { echo } = await playingFor(1, { memory: { ...LATELY, avoid: [...avoid] } });
      const { url, text } = streamIn(echo);
      lengths.add(`${url.length} ${text.length}`);
    }
    expect(lengths.size).toBe(1);
  });
});

describe('what could not be erased', () => {
  const refuses = () => Promise.reject(new Error('The table does not answer.'));
  impatientClock();
  const hangs = () => new Promise<never>(() => {});
  it.each([
    ['refuses', refuses],
    ['hangs', hangs],
  ])('is not said to be forgotten, where the store %s', async (_, erase) => {
    const logged = vi.spyOn(console, 'error').mockImplementation(() => {});
    const { echo, kept } = await evening({ skill: { store: { ...memoryStore(), erase } } });
    const heard = await forgetEverything(echo);
    expect(textOf(heard)).toBe('I could not forget you just now.');
    await expect(echo.disable()).rejects.toThrow('could not be erased');
    expect(await kept()).not.toBe(null);
    logged.mockRestore();
  });
});
