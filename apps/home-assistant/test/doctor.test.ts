import { enUS } from '@supine/core';
import { wordsOf } from '@supine/core/speech';
import { describe, expect, it } from 'vitest';
import { examine } from '../src/doctor/examine.js';
import { House } from '../src/house/house.js';
import { BEDROOM, DEVICE } from './house/bedroom.js';
import { FakeHome } from './house/fakeHome.js';
import type { SatelliteManner } from './house/fakeSatellite.js';
import { FakeSatellite, PROMPT } from './house/fakeSatellite.js';
import { FakeSounds } from './house/fakeSounds.js';
import { VirtualTime } from './house/virtualTime.js';

/** What a doctor finds of a satellite of some manner, beside which somebody says the wake word or does not. */
async function foundOf(
  manner: Partial<SatelliteManner>,
  { player = null as string | null, calls = true, features = 4096 } = {},
) {
  const time = new VirtualTime();
  const sounds = new FakeSounds(enUS, DEVICE);
  const home = new FakeHome(time, sounds);
  const satellite = home.add(new FakeSatellite(BEDROOM, player, { ...PROMPT, ...manner }));
  const there = player === null ? undefined : home.players.get(player);
  if (there) there.attributes['supported_features'] = features;
  const asked: string[] = [];
  const examined = examine({
    ...{ house: new House(home), satellite: BEDROOM, player: undefined, clock: time },
    voice: sounds.voice(),
    lines: ['help-idle', 'welcome'].map((key) => wordsOf({ key: `dialog.${key}` }, enUS, DEVICE)),
    wakeWord: 'okay nabu',
    log(sentence) {
      asked.push(sentence);
      const answer = async () => ({ handled: true, text: 'Stopped.' });
      if (calls)
        void time.after(2000).then(() => home.say(satellite, 'stop', answer, { speaksMs: 1000 }));
    },
  });
  await time.pass(200_000);
  return { ...(await examined), asked };
}

describe('a doctor', () => {
  it('finds how late a satellite begins, and that it tells the truth', async () => {
    const { learned, findings, asked } = await foundOf(
      { startMs: () => 700 },
      { player: 'media_player.bedroom' },
    );
    expect(learned).toMatchObject({ ends: 'true', startMs: 700, cannotAsk: false });
    expect(asked).toEqual(['Say now: "okay nabu, stop".']);
    expect(findings).toEqual([
      {
        isFault: false,
        sentence:
          'It tells the truth about the end of words, and begins 0.7 s, 0.7 s after the call.',
      },
      {
        isFault: false,
        sentence: 'It can listen without being called: questions are answered at once.',
      },
      {
        isFault: false,
        sentence: 'Routines are played on media_player.bedroom as one exact file.',
      },
      { isFault: false, sentence: 'It hears its wake word.' },
      { isFault: false, sentence: 'What was said behind it came to an end.' },
    ]);
  });

  it('finds that an end is reported too early, and that nobody can ask', async () => {
    const { learned, findings } = await foundOf({
      ...{ startMs: () => 2500, canAsk: false },
      reportsAfterMs: (overMs) => Math.min(overMs, 300),
    });
    expect(learned).toMatchObject({ ends: 'early', cannotAsk: true });
    const told = findings.map(({ sentence }) => sentence).join(' ');
    expect(told).toMatch(/reports the end of words long before it/);
    expect(told).toMatch(/cannot begin a conversation/);
    expect(told).toMatch(/no media player/);
  });

  it('finds that a player cannot be silenced, and says that it is not used', async () => {
    const { findings } = await foundOf({}, { player: 'media_player.bedroom', features: 512 });
    expect(findings.map(({ sentence }) => sentence)).toContain(
      'media_player.bedroom can neither stop nor pause: it is not used, and routines are read line by line.',
    );
  });

  it('finds that a wake word is not heard', async () => {
    const { findings } = await foundOf({}, { calls: false });
    expect(findings.filter(({ isFault }) => isFault).map(({ sentence }) => sentence)).toEqual([
      'It did not hear its wake word within half a minute.',
    ]);
  });
});
