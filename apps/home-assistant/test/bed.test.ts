import { nothingKnown } from '@supine/core';
import { screened } from '@supine/core/testing';
import { describe, expect, it } from 'vitest';
import type { BedroomOptions } from './house/bedroom.js';
import { BEDROOM, Bedroom } from './house/bedroom.js';
import { FakeSatellite, PROMPT } from './house/fakeSatellite.js';

const BEFORE = { conversation: screened, memory: nothingKnown, country: 'US' };
/** Somebody lies in a hold by then. */
const IN_HOLD_MS = 141_000;

/** A bedroom in which the evening routine has been read for a while. */
async function inTheEvening(options: BedroomOptions = {}, afterMs = IN_HOLD_MS): Promise<Bedroom> {
  const room = new Bedroom({ before: BEFORE, ...options });
  await room.say('start my back stretch routine');
  await room.time.pass(afterMs);
  return room;
}
const textsOf = (heard: readonly { readonly text: string }[]) => heard.map(({ text }) => text);
const WAYS = [
  ['line by line', { share: 1 }],
  ['from a file', { share: 1, player: () => 800 }],
] as const;

describe.each(WAYS)('%s', (_, options) => {
  it('"that hurts" silences the routine before it is answered, and nothing is announced in between', async () => {
    const room = await inTheEvening(options);
    const heard = room.listener();
    const from = room.home.said.length;
    await room.say('Ow, stop, that hurts.');
    expect(heard()[0]).toMatchObject({
      text: expect.stringMatching(/^Stop there\./),
      by: 'assist',
    });
    const called = room.home.said.slice(from).map(({ message }) => message['service']);
    expect(
      called.filter((service) => service !== 'media_stop' && service !== 'ask_question'),
    ).toEqual([]);
    if ('player' in options) expect(called[0]).toBe('media_stop');
  });

  it('silence behind the wake word goes on, with a word before it', async () => {
    const room = await inTheEvening(options);
    const heard = room.listener();
    void room.home.callOut(room.satellite);
    await room.time.pass(14_000);
    expect(textsOf(heard())).toEqual([]);
    await room.time.pass(60_000);
    expect(textsOf(heard())[0]).toMatch(/^Carrying on\.|^Stay there a moment\.|^Breathe out/);
    expect(room.home.said.some(({ message }) => message.type === 'conversation/process')).toBe(
      false,
    );
  });

  it('a sentence for the house is handed to its own agent, and the routine goes on', async () => {
    const room = await inTheEvening(options);
    room.home.own.set('turn off the light', 'Turned off the light');
    const heard = room.listener();
    await room.say('turn off the light');
    await room.time.pass(60_000);
    const texts = textsOf(heard());
    expect(texts[0]).toBe('Turned off the light');
    expect(texts.length).toBeGreaterThan(3);
    expect(texts.join(' ')).not.toContain('I did not catch that');
  });

  it('what was under way when the program was killed is asked about, and does not go on by itself', async () => {
    const room = await inTheEvening(options);
    const heard = room.listener();
    await room.killed();
    await room.time.pass(60_000);
    const told = textsOf(heard().filter(({ text }) => /Stopped|Shall we go on/.test(text)));
    expect(told[0]).toMatch(/^Stopped\./);
    expect(told.join(' ')).toMatch(/Shall we go on from where you stopped/);
    expect(room.disk.get(BEDROOM)?.conversation.session?.status).toBe('ended');
  });
});

describe('line by line', () => {
  it('a doorbell is waited for, and nobody is talked over', async () => {
    const room = await inTheEvening({}, 132_000);
    for (let tries = 0; tries < 200 && room.satellite.state !== 'idle'; tries += 1) {
      await room.time.pass(250);
    }
    const heard = room.listener();
    void room.home.doorbell(room.satellite);
    await room.time.pass(30_000);
    const texts = textsOf(heard());
    expect(texts).toContain('Somebody is at the door.');
    expect(texts.length).toBeGreaterThan(3);
    expect(room.satellite.talkedOver).toEqual([]);
  });

  it('after a lost link the first words are to ease out, and nothing goes on by itself', async () => {
    const room = await inTheEvening();
    const heard = room.listener();
    room.home.break();
    await room.time.pass(30_000);
    heard();
    room.home.mend();
    await room.time.pass(30_000);
    expect(textsOf(heard()).join(' ')).toMatch(
      /^Stopped\. Ease out slowly\. Shall we go on from where you stopped/,
    );
    await room.time.pass(600_000);
    expect(room.disk.get(BEDROOM)?.conversation.session?.status).toBe('ended');
  });

  it('a link that is back before anything was due changes nothing', async () => {
    const room = await inTheEvening({}, 68_000);
    room.home.break();
    await room.time.pass(500);
    room.home.mend();
    const heard = room.listener();
    await room.time.pass(30_000);
    expect(textsOf(heard()).join(' ')).not.toContain('Stopped');
  });

  it('words that somebody cuts short pause it, where the satellite tells the truth', async () => {
    const room = await inTheEvening({}, 60_000);
    // Until a line of some length is being said.
    for (let tries = 0; tries < 200 && !room.satellite.cutShort; tries += 1)
      await room.time.pass(250);
    const heard = room.listener();
    room.satellite.cutShort?.();
    await room.time.pass(5000);
    expect(textsOf(heard()).join(' ')).toMatch(/^Paused\./);
  });

  it('an end after two seconds is no wish, and is remembered', async () => {
    const room = await inTheEvening({
      manner: {
        ...PROMPT,
        startMs: () => 2500,
        reportsAfterMs: (overMs) => Math.min(overMs, 2000),
      },
    });
    expect(room.disk.get(BEDROOM)?.device.ends).toBe('early');
    expect(textsOf(room.satellite.heard).join(' ')).not.toContain('Paused');
    expect(room.satellite.talkedOver).toEqual([]);
  });

  it('a satellite that cannot ask gets its questions with the answer', async () => {
    const room = await inTheEvening({ manner: { ...PROMPT, canAsk: false } });
    const heard = room.listener();
    await room.say('that hurts');
    expect(textsOf(heard())[0]).toMatch(/\?$/);
    expect(room.home.said.some(({ message }) => message['service'] === 'ask_question')).toBe(false);
  });
});

describe('from a file', () => {
  const sounding = ({ home }: Bedroom) => home.players.get('media_player.bedroom')?.sounding;

  it('the file of a program that was killed is silenced when it is back, and somebody is asked', async () => {
    const room = await inTheEvening({ player: () => 0 });
    const heard = room.listener();
    await room.killed();
    await room.time.pass(10_000);
    expect(sounding(room)).toBeNull();
    expect(textsOf(heard()).join(' ')).toMatch(/Ease out slowly\..*\?$/);
  });

  it('the file ends with the program', async () => {
    const room = await inTheEvening({ player: () => 0 });
    await room.service.close();
    await room.time.pass(0);
    expect(sounding(room)).toBeNull();
  });

  it('what could not be stopped while the house was away is stopped when it is back', async () => {
    const room = await inTheEvening({ player: () => 0 });
    room.home.break();
    await room.say('that hurts');
    await room.time.pass(1000);
    expect(sounding(room)).not.toBeNull();
    room.home.mend();
    await room.time.pass(0);
    expect(sounding(room)).toBeNull();
  });

  it('a stop that overtakes the call to play is said again behind it', async () => {
    const room = new Bedroom({ before: BEFORE, player: () => 0 });
    room.home.playsAfterMs = 3000;
    await room.say('start my back stretch routine');
    const isCalled = () =>
      room.home.said.some(({ message }) => message['service'] === 'play_media');
    for (let second = 0; second < 20 && !isCalled(); second += 1) await room.time.pass(1000);
    expect([isCalled(), sounding(room)]).toEqual([true, null]);
    await room.say('stop');
    await room.time.pass(10_000);
    expect(sounding(room)).toBeNull();
  });

  /** A bedroom whose player can do so much, a minute after the routine was asked for. */
  async function withPlayerThat(supported_features: number): Promise<Bedroom> {
    const room = new Bedroom({ before: BEFORE, player: () => 0 });
    const player = room.home.players.get('media_player.bedroom');
    if (player) player.attributes['supported_features'] = supported_features;
    await room.say('start my back stretch routine');
    await room.time.pass(60_000);
    return room;
  }

  it('a player that cannot be silenced is not used', async () => {
    const room = await withPlayerThat(512);
    expect(room.home.said.some(({ message }) => message['service'] === 'play_media')).toBe(false);
    expect(textsOf(room.satellite.heard).join(' ')).toMatch(/Evening back stretch/);
  });

  it('a player that only pauses is paused', async () => {
    const room = await withPlayerThat(513);
    expect(sounding(room)).not.toBeNull();
    await room.say('that hurts');
    expect(sounding(room)).toBeNull();
  });

  it('a player that begins the file behind the stop is stopped again', async () => {
    const room = await inTheEvening({ player: () => 0 });
    const played = room.home.said.find(({ message }) => message['service'] === 'play_media');
    await room.say('that hurts');
    await room.time.pass(5000);
    // As a slow player does, which has been told to play before it was told to stop.
    void room.home.send(played?.message ?? { type: '' });
    await room.time.pass(1000);
    expect(sounding(room)).toBeNull();
  });

  it('whoever stops it on the player is asked', async () => {
    const room = await inTheEvening({ player: () => 0 });
    const heard = room.listener();
    room.home.stopPlayer('media_player.bedroom', 'idle');
    await room.time.pass(10_000);
    expect(textsOf(heard()).join(' ')).toMatch(/^Paused\./);
  });

  it('what a night changes is given back, and the light stays off', async () => {
    const room = new Bedroom({
      before: BEFORE,
      player: () => 0,
      choice: {
        night: { volume: 0.2, light: 'light.bed', wakeSound: 'switch.wake', ring: 'light.ring' },
      },
    });
    const { home } = room;
    home.others.set('light.bed', { state: 'on', attributes: {} });
    home.others.set('switch.wake', { state: 'on', attributes: {} });
    home.others.set('light.ring', { state: 'on', attributes: { brightness: 200 } });
    await room.say('start my back stretch routine');
    await room.time.pass(60_000);
    const player = home.players.get('media_player.bedroom');
    expect([player?.attributes['volume_level'], home.others.get('switch.wake')?.state]).toEqual([
      0.2,
      'off',
    ]);
    expect(home.others.get('light.ring')?.attributes['brightness']).toBe(20);
    expect(home.others.get('light.bed')?.state).toBe('on');
    await room.time.pass(900_000);
    expect([player?.attributes['volume_level'], home.others.get('switch.wake')?.state]).toEqual([
      0.6,
      'on',
    ]);
    expect(home.others.get('light.ring')?.attributes['brightness']).toBe(200);
    expect(home.others.get('light.bed')?.state).toBe('off');
  });
});

it('a satellite that the house does not have is refused before anything begins', async () => {
  const room = new Bedroom({ before: BEFORE });
  await room.service.hear({
    text: 'start my back stretch routine',
    satelliteId: 'assist_satellite.nobody',
  });
  await room.time.pass(60_000);
  expect(room.home.said.filter(({ message }) => message.type === 'call_service')).toEqual([]);
  expect(room.logged).toEqual([
    'Home Assistant has no assist_satellite.nobody, or it is not there now.',
  ]);
});

it('two beds are read to at once, each its own', async () => {
  const room = await inTheEvening({}, 0);
  const other = room.home.add(new FakeSatellite('assist_satellite.attic', null, PROMPT));
  await room.say('does ice help', other);
  await room.time.pass(300_000);
  expect(textsOf(other.heard).join(' ')).toMatch(/cold/);
  expect(textsOf(room.satellite.heard).join(' ')).not.toMatch(/cold on/);
});
