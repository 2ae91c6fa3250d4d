import { fliteVoice } from '@supine/audio/engines';
import { signPlan } from '@supine/audio/http';
import type { Listening } from '@supine/host';
import { afterEach, describe, expect, it } from 'vitest';
import { serveSkill } from '../../src/server/serveSkill.js';
import { requestVerifier } from '../../src/server/verifyRequest.js';
import { launch, signed, testVerifier } from './signedRequests.js';
import { ask, SETTINGS, skill } from './testHost.js';

const SECRET = 'a-secret-of-tests-known-to-everybody';
const logged: string[] = [];
const started: Listening[] = [];
afterEach(async () => {
  await Promise.all(started.splice(0).map((one) => one.close()));
});

const options = {
  verify: requestVerifier(testVerifier()),
  invoke: (envelope: unknown) => skill.invoke(envelope),
  log: (sentence: string) => logged.push(sentence),
};

async function host(more: Partial<typeof SETTINGS> = {}) {
  const one = await serveSkill({ ...options, settings: { ...SETTINGS, ...more } });
  started.push(one);
  return one;
}

describe('a served skill', () => {
  it('is answered', async () => {
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
});
