import type { Listening } from '@supine/host';
import { listen } from '@supine/host';
import { audioRoute } from './audioRoute.js';
import type { Settings } from './settings.js';
import type { SkillServerOptions } from './skillServer.js';
import { skillServer } from './skillServer.js';

/** What is served. */
export interface ServedSkill extends Pick<SkillServerOptions, 'verify' | 'invoke'> {
  readonly settings: Settings;
  /** Is told what went wrong, for the operator. */
  readonly log: (sentence: string) => void;
}

/**
 * Starts serving the skill, with its sound if there are secrets to sign it with.
 *
 * @param served the settings, the verifier and the skill
 * @returns the server, once it listens; closing it lets the voice go too
 * @throws what node:net throws when the port cannot be had
 * @example const { port, close } = await serveSkill({ settings, verify, invoke, log: console.error });
 */
export async function serveSkill({
  settings,
  verify,
  invoke,
  log,
}: ServedSkill): Promise<Listening> {
  const { audioSecrets, clipsFolder, voice, proxies } = settings;
  const audio =
    audioSecrets.length > 0
      ? audioRoute({ secrets: audioSecrets, clipsFolder, voice, log })
      : undefined;
  const server = skillServer({ verify, invoke, audio: audio?.serve, limits: { proxies }, log });
  const { port, close } = await listen(server, settings);
  return {
    port,
    async close() {
      await close();
      await audio?.close();
    },
  };
}
