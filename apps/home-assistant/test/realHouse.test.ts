import { mkdtempSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { enUS } from '@supine/core';
import { encodeFrame, frameReader } from '@supine/wyoming';
import { afterEach, describe, expect, it } from 'vitest';
import type { RunningHome } from '../src/program.js';
import { startHome } from '../src/program.js';
import { readSettings } from '../src/settings.js';
import { DEVICE } from './house/bedroom.js';
import { FakeHome } from './house/fakeHome.js';
import type { SatelliteManner } from './house/fakeSatellite.js';
import { FakeSatellite, PROMPT } from './house/fakeSatellite.js';
import type { Sound } from './house/fakeSounds.js';
import { FakeSounds } from './house/fakeSounds.js';
import { houseServer } from './house/houseServer.js';
import { tonePack } from './house/pack.js';
import { realTime } from './house/realTime.js';

const TOKEN = 'eyJhbGciOiJIUzI1NiJ9.secret.secret';
const FRAME_BYTES = 144;
const FRAME_MS = 24;

const closing: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0).reverse()) await close();
});

/** What a player fetches: its bytes in ranges, as long as its frames are. */
async function fetchedSound(url: string): Promise<Sound | undefined> {
  const head = await fetch(url, { method: 'HEAD' });
  if (!head.ok) return undefined;
  const part = await fetch(url, { headers: { range: 'bytes=0-9999' } });
  const whole = Buffer.from(await (await fetch(url)).arrayBuffer());
  expect(part.status).toBe(206);
  expect(Buffer.from(await part.arrayBuffer())).toEqual(whole.subarray(0, 10_000));
  expect(head.headers.get('content-length')).toBe(`${whole.length}`);
  const lengthMs = Math.floor(whole.length / FRAME_BYTES) * FRAME_MS;
  return { lines: [{ atMs: 0, text: url }], lengthMs };
}

/** The real program between a house on a real socket and a satellite that speaks by real frames. */
async function running(
  options: readonly string[],
  player: string | null,
  manner: SatelliteManner = PROMPT,
) {
  const home = new FakeHome(realTime(), new FakeSounds(enUS, DEVICE, 0), fetchedSound);
  const satellite = home.add(new FakeSatellite('assist_satellite.bedroom', player, manner));
  const server = await houseServer(home, TOKEN);
  closing.push(() => server.close());
  const state = mkdtempSync(join(tmpdir(), 'supine-house-'));
  const log: string[] = [];
  const settings = readSettings(
    { SUPINE_HOME_TOKEN: TOKEN },
    ['--url', server.url, '--state', state, '--port', '0', '--sound-port', '0', ...options],
    () => '',
  );
  if (typeof settings === 'string') throw new Error(settings);
  const start = async (): Promise<RunningHome> => {
    const program = await startHome(settings, '0.1.0', (sentence) => log.push(sentence));
    closing.push(() => program.close());
    return program;
  };
  const program = await start();
  const hear = (port: number) => (text: string) => said(port, text);
  return { home, satellite, server, log, start, program, say: hear(program.port), hear };
}

/** One sentence over a connection of its own, as Home Assistant hands it over. */
async function said(port: number, text: string): Promise<{ type: string; text: unknown }> {
  const socket = connect({ port, host: '127.0.0.1' });
  const context = {
    conversation_id: '01M8',
    device_id: 'd1',
    satellite_id: 'assist_satellite.bedroom',
  };
  socket.write(encodeFrame({ type: 'transcript', data: { text, language: 'en', context } }));
  const reader = frameReader();
  for await (const piece of socket) {
    const [frame] = reader.read(piece as Uint8Array);
    if (frame) return { type: frame.type, text: frame.data['text'] };
  }
  throw new Error('Nothing was answered.');
}

async function until(is: () => boolean): Promise<void> {
  for (let tries = 0; tries < 400 && !is(); tries += 1)
    await new Promise((resolve) => setTimeout(resolve, 10));
  expect(is()).toBe(true);
}

describe('the program in a house', () => {
  it('answers a question, and hands what is none of ours to the house', async () => {
    const { home, say, log } = await running([], null);
    home.own.set('turn off the light', 'Turned off the light');
    expect(await say('turn off the light')).toEqual({
      type: 'handled',
      text: 'Turned off the light',
    });
    expect(await say('sing me a song')).toEqual({
      type: 'not-handled',
      text: "Sorry, I couldn't understand that",
    });
    const { type, text } = await say('does ice help');
    expect(type).toBe('handled');
    expect(text).toMatch(/\btowel\b/);
    const handed = home.said.filter(({ message }) => message.type === 'conversation/process');
    expect(handed.map(({ message }) => message['agent_id'])).toEqual([
      'conversation.home_assistant',
      'conversation.home_assistant',
    ]);
    expect(log.join('\n')).not.toContain('secret');
  });

  it('plays a routine as a file of its own, and silences it before it answers a pain', async () => {
    const { home, satellite, say } = await running(
      ['--voice', await tonePack(), '--alone'],
      'media_player.bedroom',
    );
    // Ten breaths is begun without questions.
    await say('ten slow breaths');
    await until(() => satellite.heard.some(({ by }) => by === 'media'));
    const played = home.said.findLast(({ message }) => message['service'] === 'play_media');
    const data = (played?.message['service_data'] ?? {}) as Record<string, unknown>;
    const url = String(data['media_content_id']);
    expect(url).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/sound\/[\w-]{22}\.mp3$/);
    const { text } = await say('Ow, stop, that hurts.');
    expect(text).toMatch(/^(?:Stop there|I am sorry)/);
    const stop = home.said.findLast(({ message }) => message['service'] === 'media_stop');
    expect(stop?.message['target']).toEqual({ entity_id: 'media_player.bedroom' });
    expect(home.players.get('media_player.bedroom')?.state).toBe('idle');
  });

  it('reads line by line where there is no player, in its own voice', async () => {
    const { satellite, say, home } = await running(['--voice', await tonePack(), '--alone'], null);
    await say('ten slow breaths');
    await until(() => satellite.heard.length >= 2);
    expect(satellite.heard.every(({ by }) => by === 'announce')).toBe(true);
    const announced = home.said.filter(({ message }) => message['service'] === 'announce');
    expect(announced[0]?.message).toMatchObject({
      service_data: { preannounce: false },
      target: { entity_id: 'assist_satellite.bedroom' },
    });
  });

  it('is killed in the middle, comes back, and asks whether to go on', async () => {
    const { satellite, say, program, start } = await running(['--alone'], null, {
      ...PROMPT,
      canAsk: false,
    });
    await say('start my back stretch routine');
    for (const answer of ['no', 'no', 'no', 'no']) await say(answer);
    await until(() => satellite.heard.length >= 2);
    await program.close();
    const before = satellite.heard.length;
    await start();
    await until(() => satellite.heard.length > before);
    expect(satellite.heard[before]?.text).toMatch(/Stopped/);
  });
});

it('says in one sentence that a token is not let in', async () => {
  const home = new FakeHome(realTime(), new FakeSounds(enUS, DEVICE, 0));
  const server = await houseServer(home, 'another');
  closing.push(() => server.close());
  const settings = readSettings(
    { SUPINE_HOME_TOKEN: TOKEN },
    ['--url', server.url, '--port', '0'],
    () => '',
  );
  if (typeof settings === 'string') throw new Error(settings);
  const failed = await startHome(settings, '0.1.0', () => {}).catch(
    (error: Error) => error.message,
  );
  expect(failed).toBe('Home Assistant does not let this token in. Make a new one.');
});
