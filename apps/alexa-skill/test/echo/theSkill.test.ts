import { buildRoutine, compileTimeline } from '@supine/core';
import { screened, simulatedClock } from '@supine/core/testing';
import { memoryStore } from '@supine/store';
import { describe, expect, it } from 'vitest';
import { aplProfile } from '../../src/apl/aplProfile.js';
import { createSkill } from '../../src/index.js';
import { speechProfile } from '../../src/limits.js';
import { STREAM_SECRET } from '../recorded.js';
import { inSession, intentRequest } from '../requests.js';
import type { DeviceName } from './devices.js';
import type { Echo, EchoOptions } from './echo.js';
import { newEcho } from './echo.js';
import { heldSeconds, holdFindings } from './heldSeconds.js';
import { losesNothing } from './interleaved.js';
import { sameInEveryOrder } from './sameInEveryOrder.js';
import { timelineRecordings } from './timelineRecordings.js';

const START_MS = 1_790_803_800_000;
const START = 'Alexa, start my back stretch routine';

/** Somebody who has gone through the first questions, with the real skill beside their bed. */
function atBedside(device: DeviceName, options: Partial<EchoOptions> = {}, streams = true) {
  const clock = simulatedClock(START_MS);
  const { recordings, tracks } = timelineRecordings();
  const store = memoryStore();
  const now = () => clock.now();
  const skill = createSkill({
    now,
    store,
    streamSecrets: [STREAM_SECRET],
    ...(streams ? { recordings } : {}),
  });
  const sessionStartsWith = { conversation: screened };
  const echo = newEcho({ device, skill, clock, tracks, sessionStartsWith, ...options });
  return { echo, store };
}

/** The whole evening routine, with "yes" to every question on the way. */
async function hearAll(echo: Echo): Promise<void> {
  await echo.say(START);
  await echo.finish();
  for (let turn = 0; turn < 12 && echo.listens(); turn += 1) {
    await echo.say('yes');
    await echo.finish();
  }
}

const EVENING = compileTimeline(buildRoutine({ routine: 'evening-wind-down' }));

/** Device, whether there are recordings, the voice, and how far a hold may be off by what its delivery declares. */
const DELIVERIES = [
  ['headless', true, 1, 0],
  ['headless', true, 1.25, 0],
  ['hub', false, 0.8, aplProfile.holdErrorMs],
  ['hub', false, 1, aplProfile.holdErrorMs],
  ['hub', false, 1.25, aplProfile.holdErrorMs],
  ['hub-round', true, 1, aplProfile.holdErrorMs],
  ['tv', false, 1, aplProfile.holdErrorMs],
  ['headless-no-audio', false, 1, speechProfile.holdErrorMs],
] as const;

describe('a routine', () => {
  it.each(DELIVERIES)(
    'holds as long as it says on %s (recordings: %s, voice %f)',
    async (device, streams, voiceTimes, holdErrorMs) => {
      const { echo } = atBedside(device, { voiceTimes }, streams);
      await hearAll(echo);
      const held = heldSeconds(EVENING, speechProfile, echo.heard());
      expect(held.length).toBeGreaterThan(4);
      expect(holdFindings(held, holdErrorMs)).toEqual([]);
      expect(echo.session).toBe(null);
    },
  );

  it('is held as long as it says when it is one piece of sound', async () => {
    const { echo } = atBedside('headless-no-audio', { voiceTimes: 1.25 }, false);
    await echo.mean({ intent: 'StartRoutine', slots: { routine: 'desk-two', minutes: 3 } });
    await echo.finish();
    const desk = compileTimeline(buildRoutine({ routine: 'desk-two', minutes: 3 }));
    const held = heldSeconds(desk, speechProfile, echo.heard());
    expect(echo.heard().every(({ from }) => from === 'apla')).toBe(true);
    expect(held.length).toBeGreaterThan(4);
    expect(holdFindings(held, 0)).toEqual([]);
  });

  it('needs no word from its first sentence to its last, on a screen and as a stream', async () => {
    for (const device of ['hub', 'headless'] as const) {
      const { echo } = atBedside(device);
      await echo.say(START);
      await echo.wait(EVENING.seconds + 60);
      expect(echo.heard().at(-1)?.text).toContain('Rest as long as you like.');
      expect(echo.said.length).toBe(1);
    }
  });
});

describe('a stream', () => {
  it('says "Stopped." to "pause", for "stop" arrives as that', async () => {
    const { echo } = atBedside('headless');
    await echo.say(START);
    await echo.wait(130);
    expect((await echo.say('Alexa, stop'))[0]?.text).toBe('Stopped.');
    expect(echo.audio.activity).toBe('STOPPED');
  });

  it('ends the same whatever the order of its events', async () => {
    await sameInEveryOrder(
      async (disorder) => {
        const { echo, store } = atBedside('headless', disorder ? { disorder } : {});
        await echo.say(START);
        await echo.wait(130);
        await echo.say('Alexa, next');
        await echo.wait(40);
        await echo.say('Alexa, pause');
        await echo.wait(30);
        await echo.say('Alexa, resume');
        await echo.wait(40);
        await echo.press('pause');
        await echo.wait(10);
        return { echo, kept: () => store.read('amzn1.ask.account.SUPINETESTUSER') };
      },
      Array.from({ length: 20 }, (_, seed) => seed),
    );
  });

  it.each(['PLAYING', 'PAUSED', 'STOPPED'] as const)(
    'goes on to the second after a pause, on a device that calls itself %s while it is asked',
    async (activityWhileAsked) => {
      const { echo } = atBedside('headless', { activityWhileAsked });
      await echo.say(START);
      await echo.wait(130);
      await echo.say('Alexa, pause');
      await echo.wait(30);
      await echo.say('Alexa, resume');
      await echo.finish();
      const plays = echo.log.flatMap(({ response }) =>
        JSON.stringify(response).includes('AudioPlayer.Play') ? [JSON.stringify(response)] : [],
      );
      const offsetMs = Number(/"offsetInMilliseconds":(\d+)/.exec(plays.at(-1) ?? '')?.[1]);
      expect(Math.abs(offsetMs - 130_000)).toBeLessThanOrEqual(1000);
    },
  );
});

describe('what is kept', () => {
  it('loses nothing when two sentences come at the same time', async () => {
    const store = () => {
      const memory = memoryStore();
      const skill = createSkill({ now: () => START_MS + 20_000, store: memory });
      return { skill, kept: () => memory.read('amzn1.ask.account.SUPINETESTUSER') };
    };
    const { echo } = atBedside('headless-no-audio', {}, false);
    await echo.say(START);
    const said = (name: string, slots = {}) =>
      inSession(intentRequest(name, slots), { ...echo.session?.attributes });
    await losesNothing(store, [
      said('AvoidMovement', { precaution: 'pregnant' }),
      said('LongerHold'),
    ]);
  });
});
