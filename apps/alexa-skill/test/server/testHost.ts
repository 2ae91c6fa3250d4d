import type { Answered, Sent, Served } from '@supine/host/testing';
import * as host from '@supine/host/testing';
import { createSkill } from '../../src/index.js';
import type { Settings } from '../../src/server/settings.js';
import type { SkillServerOptions } from '../../src/server/skillServer.js';
import { skillServer } from '../../src/server/skillServer.js';
import { requestVerifier } from '../../src/server/verifyRequest.js';
import { NOW_MS } from './certificateMaker.js';
import { SKILL_ID, testVerifier } from './signedRequests.js';

/** What a host of the tests is set to. */
export const SETTINGS: Settings = {
  skillId: SKILL_ID,
  host: '127.0.0.1',
  port: 0,
  proxies: 0,
  audioUrl: null,
  audioSecrets: [],
  clipsFolder: null,
  memoryFile: null,
  voice: null,
};

/** The skill as it is, with a clock that stands. */
export const skill = createSkill({ skillId: SKILL_ID, now: () => NOW_MS });

/** The skill's server as the tests have it, not listening yet; its clock stands. */
export function testServer(more: Partial<SkillServerOptions> = {}) {
  return skillServer({
    verify: requestVerifier(testVerifier()),
    invoke: (envelope) => skill.invoke(envelope),
    limits: { now: () => NOW_MS },
    ...more,
  });
}

/** The skill, served on a port of this machine that is free right now. */
export const serving = (more: Partial<SkillServerOptions> = {}) =>
  host.serving((log) => testServer({ log, ...more }));

/** Sends a request to a host of this machine; to `/alexa` where no path is given. */
export const ask = (served: Served, sent: Partial<Sent>): Promise<Answered> =>
  host.ask(served, { path: '/alexa', ...sent });
