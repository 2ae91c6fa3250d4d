import { describe, expect, it } from 'vitest';
import { DEEP, DEPTH, SEED } from '../../../../depth.js';
import { recordOf } from '../../src/record.js';
import { NightBroken, randomNight, randomNights } from './randomNight.js';
import { RuleBroken } from './rules/finding.js';

const TURNS = DEPTH >= 10 ? 1_000_000 : DEEP ? 20_000 : 1_000;

describe('random nights', () => {
  it(`break no rule in ${TURNS} turns, and see every kind of answer`, async () => {
    const seen = new Set<string>();
    const startedMs = performance.now();
    const turns = await randomNights(SEED, TURNS, ({ device, requests, directives }) => {
      for (const name of [device, ...Object.keys(requests), ...Object.keys(directives)]) {
        seen.add(name);
      }
    });
    console.log(`${turns} turns in ${Math.round(performance.now() - startedMs)} ms`);
    expect([...seen]).toEqual(
      expect.arrayContaining([
        'headless',
        'headless-no-audio',
        'hub',
        'hub-round',
        'tv',
        'LaunchRequest',
        'IntentRequest',
        'SessionEndedRequest',
        'AlexaSkillEvent.SkillDisabled',
        'Alexa.Presentation.APL.UserEvent',
        'Alexa.Presentation.APL.RenderDocument',
        'Alexa.Presentation.APLA.RenderDocument',
        'AudioPlayer.Play',
        // Somebody has to go to sleep by a recording, stay silent to its end, or find one button of three: that takes many nights.
        ...(DEEP
          ? [
              'AudioPlayer.Stop',
              'AudioPlayer.PlaybackStarted',
              'AudioPlayer.PlaybackNearlyFinished',
              'AudioPlayer.PlaybackStopped',
              'AudioPlayer.PlaybackFinished',
              'PlaybackController.NextCommandIssued',
              'PlaybackController.PauseCommandIssued',
            ]
          : []),
      ]),
    );
  });

  it('are the same for the same seed', async () => {
    const [one, other] = [await randomNight(SEED, 50), await randomNight(SEED, 50)];
    expect(one).toEqual(other);
    expect(await randomNight(SEED + 1, 50)).not.toEqual(one);
  });

  it('find a skill that leaves its microphone open, and tell how', async () => {
    const nights = Array.from({ length: 5 }, (_, night) =>
      randomNight(SEED + night, 50, ({ invoke }) => ({
        async invoke(envelope) {
          const answered = recordOf(await invoke(envelope));
          const response = recordOf(answered['response']);
          const closes = response['shouldEndSession'] === true;
          return closes
            ? { ...answered, response: { ...response, shouldEndSession: false } }
            : answered;
        },
      })),
    );
    const [found] = (await Promise.allSettled(nights)).flatMap((night) =>
      night.status === 'rejected' ? [night.reason] : [],
    );
    expect(found).toBeInstanceOf(NightBroken);
    expect(found.cause).toBeInstanceOf(RuleBroken);
    expect(found.cause.rule).toBe(9);
    expect(found.turns.length).toBeGreaterThan(0);
  });
});
