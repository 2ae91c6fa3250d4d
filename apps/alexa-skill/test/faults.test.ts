import { screened } from '@supine/core/testing';
import { memoryStore } from '@supine/store';
import { describe, expect, it, vi } from 'vitest';
import { createSkill } from '../src/index.js';
import type { DeviceName } from './echo/devices.js';
import { DEVICES } from './echo/devices.js';
import type { Echo } from './echo/echo.js';
import { judge } from './echo/rules/judge.js';
import type { EveningOptions } from './evening.js';
import { evening, PERSON, secondsTo } from './evening.js';
import { testRecordings } from './recorded.js';
import { inSession, intentRequest, recorded } from './requests.js';

const textOf = (heard: readonly { readonly text: string }[]) =>
  heard.map(({ text }) => text).join(' ');
const lastAnswer = (echo: Echo) => JSON.stringify(echo.log.at(-1)?.response);
/** In the first answer, well before its end. */
const BREATHING = secondsTo('diaphragmatic-breathing.setup', 5);
const TILT = secondsTo('pelvic-tilt.setup', 8);

/** As an Echo without recordings answers: in turns, or on its screen. */
async function inTurns(device: DeviceName, seconds: number, more: EveningOptions = {}) {
  const night = await evening({ device, ...more, skill: { recordings: undefined, ...more.skill } });
  await night.echo.launch();
  await night.echo.wait(seconds);
  return night;
}

/** A request that comes outside a session, from a device of that kind. */
function outside(device: DeviceName, request: object, audioPlayer: object = {}) {
  const { session: _, ...envelope } = recorded('exception-encountered');
  const { System } = envelope.context as { System: object };
  const { supportedInterfaces } = DEVICES[device];
  const sent = { requestId: 'amzn1.echo-api.request.1', locale: 'en-US' };
  return {
    ...envelope,
    context: {
      System: {
        ...System,
        user: { userId: PERSON },
        device: { deviceId: 'd', supportedInterfaces },
      },
      AudioPlayer: audioPlayer,
    },
    request: { ...sent, timestamp: new Date().toISOString(), ...request },
  };
}

describe('two noises during the first questions', () => {
  it.each(['AMAZON.FallbackIntent', 'AMAZON.HelpIntent'])(
    'send nobody to hospital: %s twice',
    async (noise) => {
      const { echo } = await evening({ memory: null });
      await echo.launch();
      for (let time = 0; time < 3; time += 1) {
        await echo.finish();
        await echo.mean(noise);
      }
      await echo.finish();
      expect(textOf(echo.heard())).not.toMatch(/hospital|emergency department/);
    },
  );
});

describe('minutes', () => {
  it.each([100, 101, 110])('are said as people say them: %i', async (minutes) => {
    const { echo } = await evening();
    await echo.mean({ intent: 'StartRoutine', slots: { minutes } });
    await echo.finish();
    const text = textOf(echo.heard().slice(0, 4));
    expect(text).toMatch(/one hundred/);
    expect(text).not.toMatch(/-\w+ minutes|, minutes|NaN|undefined/);
  });
});

describe('the place that is kept', () => {
  it.each([
    ['headless', 'stopped in the second exercise', TILT, 'pelvic-tilt'],
    ['hub', 'stopped in the second exercise', TILT, 'pelvic-tilt'],
    ['headless', 'stopped in the first minute', 30, undefined],
    ['hub', 'stopped in the first minute', 30, undefined],
  ] as const)('on %s, %s, is where they were', async (device, _, seconds, step) => {
    const night = await inTurns(device, seconds);
    await night.echo.leave();
    expect((await night.kept())?.place?.step).toBe(step);
  });

  it('is known though a screen closes without a word', async () => {
    const { echo, kept } = await inTurns('hub', TILT);
    expect(echo.log.some(({ request }) => request['type'] === 'SessionEndedRequest')).toBe(false);
    expect((await kept())?.place?.step).toBe('pelvic-tilt');
  });

  it('is the next exercise where nobody answers at the end of an answer', async () => {
    const { echo, kept } = await inTurns('headless', 0);
    await echo.finish();
    await echo.wait(60);
    expect(echo.session).toBe(null);
    expect((await kept())?.place?.step).toBe('knee-rolls');
  });

  it('is counted at the time that a late request names', async () => {
    const { echo, kept, store } = await inTurns('headless', TILT);
    const skill = createSkill({ now: () => echo.now() + 70_000, store });
    const ended = { type: 'SessionEndedRequest', reason: 'USER_INITIATED', locale: 'en-US' };
    const timestamp = new Date(echo.now()).toISOString();
    const request = inSession({ ...ended, timestamp }, { ...echo.session?.attributes });
    const answered = await skill.invoke(request);
    expect(answered.response).toEqual({});
    expect((await kept())?.place?.step).toBe('pelvic-tilt');
  });
});

describe('a button of a remote control', () => {
  it.each(['hub', 'hub-round', 'tv', 'headless'] as const)(
    'is answered on %s without a word, with and without recordings',
    async (device) => {
      for (const recordings of [testRecordings(Date.now), undefined]) {
        for (const button of ['Next', 'Previous', 'Pause', 'Play']) {
          const skill = createSkill({ store: memoryStore(), recordings });
          const request = outside(device, { type: `PlaybackController.${button}CommandIssued` });
          expect(judge(request, await skill.invoke(request))).toEqual([]);
        }
      }
    },
  );
});

describe('"loop" and "shuffle"', () => {
  it.each(['hub', 'headless'] as const)('go on where it was on %s', async (device) => {
    const { echo } = await inTurns(device, BREATHING);
    for (const order of ['AMAZON.LoopOnIntent', 'AMAZON.ShuffleOffIntent']) {
      const heard = [...(await echo.mean(order)), ...(await echo.wait(20))];
      expect(textOf(heard)).toMatch(/^It plays once, in its order\. .*(belly|In\.|Belly)/);
      expect(echo.session).not.toBe(null);
    }
  });

  it('leave a question open that was asked', async () => {
    const atTheQuestion = await inTurns('headless', 0);
    await atTheQuestion.echo.finish();
    const inTheScreen = await evening({ memory: null });
    await inTheScreen.echo.launch();
    await inTheScreen.echo.finish();
    for (const { echo } of [atTheQuestion, inTheScreen]) {
      await echo.mean('AMAZON.LoopOnIntent');
      await echo.wait(4);
      expect(textOf(echo.heard().slice(-3))).toContain('It plays once, in its order.');
      expect(echo.heard().at(-1)?.text).toMatch(/\?$/);
      expect(echo.listens()).toBe(true);
    }
  });
});

describe('"carry on" and "yes" into a silence', () => {
  it.each(['carry on', 'yes'])('skip nothing on a Dot: "%s"', async (sentence) => {
    const { echo } = await inTurns('headless', BREATHING);
    const heard = [...(await echo.say(`Alexa, ${sentence}`)), ...(await echo.wait(60))];
    expect(textOf(heard)).not.toContain('Knee rolls.');
    expect(textOf(heard)).toMatch(/Belly breathing|belly|In\./);
  });

  it('at the question go on with what comes next', async () => {
    const { echo } = await inTurns('headless', 0);
    await echo.finish();
    expect(textOf([...(await echo.say('yes')), ...(await echo.wait(8))])).toContain('Knee rolls.');
  });

  it('"hold on" to the first question waits, and asks it again', async () => {
    const { echo } = await evening({ memory: null });
    await echo.launch();
    await echo.finish();
    await echo.mean('AMAZON.PauseIntent');
    await echo.finish();
    expect(textOf(echo.heard())).not.toContain('Good night.');
    expect(echo.session).not.toBe(null);
  });
});

describe('a fault of ours', () => {
  const broken = () =>
    createSkill({
      now: () => {
        throw new Error('a bug');
      },
    });

  it('is told in a sentence to whoever waits, and to nobody else', async () => {
    const logged = vi.spyOn(console, 'error').mockImplementation(() => {});
    for (const request of [
      recorded('launch-request'),
      inSession(intentRequest('ReportPain'), null),
    ]) {
      const answered = await broken().invoke(request);
      expect(judge(request, answered)).toEqual([]);
      expect(JSON.stringify(answered.response)).toContain('Something went wrong here.');
    }
    const button = outside('headless', { type: 'PlaybackController.NextCommandIssued' });
    expect((await broken().invoke(button)).response).toEqual({});
    expect((await broken().invoke(recorded('session-ended-request'))).response).toEqual({});
    logged.mockRestore();
  });
});

describe('what a device could not play', () => {
  const failure = { type: 'MEDIA_ERROR_SERVICE_UNAVAILABLE', message: 'The host is away.' };
  /** Somebody who was asked, on a host that keeps nothing. */
  const HEARD = { echo: { sessionStartsWith: { conversation: screened } } };
  const FAILURES = [
    ['headless', 'AudioPlayer.PlaybackFailed', { error: failure }, 'AudioPlayer.Play'],
    [
      'hub',
      'Alexa.Presentation.APL.RuntimeError',
      { errors: [failure] },
      'Alexa.Presentation.APL.RenderDocument',
    ],
  ] as const;

  it.each(FAILURES)(
    'on %s after %s is not tried again tonight',
    async (device, type, error, tried) => {
      const logged = vi.spyOn(console, 'error').mockImplementation(() => {});
      for (const isKept of [true, false]) {
        const skill = isKept ? {} : { store: undefined };
        const night = await evening({ device, skill, ...(isKept ? {} : HEARD) });
        await night.echo.launch();
        expect(answeredWith(night.echo, tried)).toBe(true);
        await night.echo.leave();
        await night.skill.invoke(outside(device, { type, ...error }));
        const asked = night.echo.log.length;
        await night.echo.launch();
        await night.echo.finish();
        expect(answeredWith(night.echo, tried, asked)).toBe(false);
        expect(textOf(night.echo.heard())).not.toBe('');
        if (!isKept) continue;
        expect((await night.kept())?.unplayed).toBeDefined();
      }
      logged.mockRestore();
    },
  );

  it('of one document of sound is spoken the next time', async () => {
    const logged = vi.spyOn(console, 'error').mockImplementation(() => {});
    const { echo, skill } = await evening();
    const ten = { intent: 'StartRoutine', slots: { routine: 'ten-breaths' } } as const;
    await echo.mean(ten);
    expect(lastAnswer(echo)).toContain('APLA.RenderDocument');
    const type = 'Alexa.Presentation.APLA.RuntimeError';
    await skill.invoke(outside('headless', { type, errors: [failure] }));
    await echo.mean(ten);
    expect(lastAnswer(echo)).not.toContain('APLA.RenderDocument');
    logged.mockRestore();
  });
});

function answeredWith(echo: Echo, directive: string, from = 0): boolean {
  return JSON.stringify(echo.log.slice(from).map(({ response }) => response)).includes(directive);
}

describe('on a screen', () => {
  it.each(['AMAZON.FallbackIntent', 'AMAZON.HelpIntent'])(
    '%s in mid-stretch keeps what plays',
    async (intent) => {
      const { echo } = await inTurns('hub', TILT);
      const heard = [...(await echo.mean(intent)), ...(await echo.wait(60))];
      expect(textOf(heard)).not.toContain('Shall I carry on?');
      expect(textOf(heard)).toMatch(/Breathe out|flatten/);
      expect(echo.listens()).toBe(false);
      await echo.finish();
      expect(textOf(echo.heard())).toContain('The open book.');
    },
  );
});

describe('a device in another language', () => {
  it.each(['de-DE', 'fr-CA', 'hi-IN'])('%s is told so in one sentence of ours', async (locale) => {
    for (const request of [recorded('launch-request'), inSession(intentRequest('Help'), null)]) {
      const asked = { ...request, request: { ...request.request, locale } };
      const answered = await createSkill().invoke(asked);
      expect(JSON.stringify(answered.response)).toContain(
        '<lang xml:lang=\\"en-US\\">I speak English only. Set this device to English, please.</lang>',
      );
      expect(answered.response.shouldEndSession).toBe(true);
    }
  });

  it.each(['en-US', 'en-GB', 'en-AU', 'en-CA', 'en-IN', undefined])(
    '%s is answered',
    async (locale) => {
      const request = recorded('launch-request');
      const asked = { ...request, request: { ...request.request, locale } };
      expect(JSON.stringify(await createSkill().invoke(asked))).toContain('Three short questions.');
    },
  );
});
