import { once } from 'node:events';
import type { IncomingMessage } from 'node:http';
import { Agent, get, request } from 'node:http';
import { buffer } from 'node:stream/consumers';
import { afterEach, describe, expect, it } from 'vitest';
import { audioHandler } from './audioHandler.js';
import { signPlan } from './signPlan.js';
import type { Listening } from './testing/listening.js';
import { listening } from './testing/listening.js';
import { EVENING, noiseOf, noisy, SECRET, TODAY_MS } from './testing/plans.js';

const LENGTH = 20_000_000;
const MP3 = `/audio/${signPlan(EVENING, SECRET)}.mp3`;
const handler = audioHandler({ secrets: [SECRET], render: noisy(LENGTH), now: () => TODAY_MS });

const started: Listening[] = [];
afterEach(async () => {
  await Promise.all(started.splice(0).map((one) => one.close()));
});

async function serve(...args: Parameters<typeof listening>) {
  const one = await listening(...args);
  started.push(one);
  return one;
}

describe('over node:http', () => {
  it('a long file arrives whole', async () => {
    const { origin } = await serve(handler);
    const body = Buffer.from(await (await fetch(origin + MP3)).arrayBuffer());
    expect(body.equals(noiseOf(EVENING, LENGTH))).toBe(true);
  });

  it('a player that leaves in the middle harms nobody', async () => {
    const { origin, server } = await serve(handler);
    for (let time = 0; time < 5; time++) {
      const asked = get(origin + MP3);
      const [response] = await once(asked, 'response');
      await once(response, 'data');
      asked.destroy();
    }
    expect((await fetch(origin + MP3, { headers: { range: 'bytes=-1' } })).status).toBe(206);
    expect(server.listening).toBe(true);
  });

  it('a player that leaves before the file is made finds it when it comes back', async () => {
    let asked = 0;
    let made = () => {};
    let onAsked = () => {};
    const begun = new Promise<void>((resolve) => {
      onAsked = resolve;
    });
    const making = new Promise<void>((resolve) => {
      made = resolve;
    });
    const slow = audioHandler({
      secrets: [SECRET],
      now: () => TODAY_MS,
      render: async (plan) => {
        asked += 1;
        onAsked();
        await making;
        return noisy(1000)(plan);
      },
    });
    const { origin } = await serve(slow);
    const left = get(origin + MP3);
    left.on('error', () => {});
    await begun;
    const gone = new Promise((resolve) => left.once('close', resolve));
    left.destroy();
    await gone;
    made();
    expect((await fetch(origin + MP3)).status).toBe(200);
    expect(asked).toBe(1);
  });

  it('one connection serves many requests, also behind a head and a body nobody wanted', async () => {
    const { origin, server } = await serve(handler);
    let connections = 0;
    server.on('connection', () => {
      connections += 1;
    });
    const agent = new Agent({ keepAlive: true, maxSockets: 1 });
    const ask = async (method: string, headers: Record<string, string>, sent = '') => {
      const asked = request(origin + MP3, { agent, method, headers });
      asked.end(sent);
      const [response] = (await once(asked, 'response')) as [IncomingMessage];
      return [response.statusCode, (await buffer(response)).length];
    };
    for (let time = 0; time < 3; time++) {
      expect(await ask('HEAD', {})).toEqual([200, 0]);
      expect((await ask('POST', {}, 'a'.repeat(1000)))[0]).toBe(405);
      expect(await ask('GET', { 'if-none-match': '*' })).toEqual([304, 0]);
      expect(await ask('GET', { range: 'bytes=0-99' })).toEqual([206, 100]);
    }
    agent.destroy();
    expect(connections).toBe(1);
  });

  it('a handler that breaks its promise cuts the connection, for half an answer is none', async () => {
    const { origin } = await serve(() => Promise.reject(new Error('broken')));
    await expect(fetch(origin + MP3)).rejects.toThrow();
  });
});
