import { fliteVoice } from '@supine/audio/engines';
import { signPlan } from '@supine/audio/http';
import { expect, it } from 'vitest';
import { serveSkill } from '../../src/server/serveSkill.js';
import { requestVerifier } from '../../src/server/verifyRequest.js';
import { launch, signed, testVerifier } from './signedRequests.js';
import { ask, SETTINGS, skill } from './testHost.js';

const SECRET = 'a-secret-of-tests-known-to-everybody';

it('a served skill speaks what was signed, in the voice that comes with it, and nothing else', async () => {
  const { id: voice } = fliteVoice();
  const request = { routine: 'ten-breaths' } as const;
  const plan = { request, voice, paceTimes: 1, whisper: false, until: '2999-12-31' };
  const path = `/audio/${signPlan(plan, SECRET)}.mp3`;
  const logged: string[] = [];
  const one = await serveSkill({
    verify: requestVerifier(testVerifier()),
    invoke: (envelope: unknown) => skill.invoke(envelope),
    log: (sentence: string) => logged.push(sentence),
    settings: { ...SETTINGS, audioSecrets: [SECRET] },
  });
  try {
    const part = await ask(one, { method: 'GET', path, headers: { range: 'bytes=0-2' } });
    expect(part).toMatchObject({
      status: 206,
      headers: { 'content-type': 'audio/mpeg' },
      text: 'ID3',
    });
    const other = path.replace('/audio/', '/audio/A');
    expect((await ask(one, { method: 'GET', path: other })).status).toBe(404);
    expect((await ask(one, { method: 'POST', path })).status).toBe(405);
    expect((await ask(one, signed(launch()))).status).toBe(200);
    expect(logged).toEqual([]);
  } finally {
    await one.close();
  }
});
