import type { Listening } from '@supine/host';
import { afterEach, describe, expect, it } from 'vitest';
import { serveSkill } from '../../src/server/serveSkill.js';
import { requestVerifier } from '../../src/server/verifyRequest.js';
import { launch, signed, testVerifier } from './signedRequests.js';
import { ask, SETTINGS, skill } from './testHost.js';

const started: Listening[] = [];
afterEach(async () => {
  await Promise.all(started.splice(0).map((one) => one.close()));
});

const options = {
  verify: requestVerifier(testVerifier()),
  invoke: (envelope: unknown) => skill.invoke(envelope),
  log: () => {},
};

async function host() {
  const one = await serveSkill({ ...options, settings: SETTINGS });
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
});
