import { once } from 'node:events';
import { createServer } from 'node:http';
import { fliteVoice } from '@supine/audio';
import { signPlan } from '@supine/audio/http';
import { afterEach, describe, expect, it } from 'vitest';
import type { Host } from '../../src/host/startHost.js';
import { startHost } from '../../src/host/startHost.js';
import { requestVerifier } from '../../src/host/verifyRequest.js';
import { launch, signed, testVerifier } from './signedRequests.js';
import { ask, SETTINGS, skill } from './testHost.js';

const SECRET = 'a-secret-of-tests-known-to-everybody';
const logged: string[] = [];
const started: Host[] = [];
afterEach(async () => {
  await Promise.all(started.splice(0).map((one) => one.close()));
});

const options = {
  verify: requestVerifier(testVerifier()),
  invoke: (envelope: unknown) => skill.invoke(envelope),
  log: (sentence: string) => logged.push(sentence),
};

async function host(more: Partial<typeof SETTINGS> = {}, invoke = options.invoke) {
  const one = await startHost({ ...options, invoke, settings: { ...SETTINGS, ...more } });
  started.push(one);
  return one;
}

describe('a host', () => {
  it('serves the skill', async () => {
    expect((await ask(await host(), signed(launch()))).status).toBe(200);
  });

  it('has no sound without a secret', async () => {
    const answered = await ask(await host(), { method: 'GET', path: '/audio/a.mp3' });
    expect(answered.status).toBe(404);
  });

  it('speaks what was signed, in the voice that comes with it, and nothing else', async () => {
    const { id: voice } = fliteVoice();
    const request = { routine: 'ten-breaths' } as const;
    const plan = { request, voice, paceTimes: 1, whisper: false, until: '2999-12-31' };
    const path = `/audio/${signPlan(plan, SECRET)}.mp3`;
    const one = await host({ audioSecrets: [SECRET] });
    const part = await ask(one, { method: 'GET', path, headers: { range: 'bytes=0-2' } });
    expect(part).toMatchObject({
      status: 206,
      headers: { 'content-type': 'audio/mpeg' },
      text: 'ID3',
    });
    expect(
      (await ask(one, { method: 'GET', path: path.replace('/audio/', '/audio/A') })).status,
    ).toBe(404);
    expect((await ask(one, { method: 'POST', path })).status).toBe(405);
    expect((await ask(one, signed(launch()))).status).toBe(200);
    expect(logged).toEqual([]);
  });

  it('that is asked to end answers what it was asked, takes nothing new and ends', async () => {
    let begin = () => {};
    let finish = () => {};
    const begun = new Promise<void>((resolve) => {
      begin = resolve;
    });
    const finished = new Promise<void>((resolve) => {
      finish = resolve;
    });
    const one = await host({}, async (envelope) => {
      begin();
      await finished;
      return skill.invoke(envelope);
    });
    const asked = ask(one, signed(launch()));
    await begun;
    const closed = one.close();
    await expect(fetch(`http://127.0.0.1:${one.port}/healthz`)).rejects.toThrow();
    finish();
    expect((await asked).status).toBe(200);
    const answeredMs = performance.now();
    await closed;
    // The line is kept open for the next request, and nobody waits until it is given up.
    expect(performance.now() - answeredMs).toBeLessThan(2000);
    await one.close();
  });

  it('says so when its port is taken', async () => {
    const other = createServer();
    other.listen(0, '127.0.0.1');
    await once(other, 'listening');
    const address = other.address();
    const port = typeof address === 'object' && address !== null ? address.port : 0;
    await expect(host({ port })).rejects.toThrow('EADDRINUSE');
    other.close();
  });
});
