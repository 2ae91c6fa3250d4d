import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { audioRoute } from './audioRoute.js';
import type { Settings } from './settings.js';
import { skillServer } from './skillServer.js';
import type { RequestVerifier } from './verifyRequest.js';

/** A skill that is being served. */
export interface Host {
  readonly port: number;
  /** Answers what was asked, takes nothing new and lets everything go, within ten seconds. */
  close(): Promise<void>;
}

/** What is served. */
export interface HostOptions {
  readonly settings: Settings;
  readonly verify: RequestVerifier;
  /** Answers an envelope; `invoke` of a skill. */
  readonly invoke: (envelope: unknown) => Promise<unknown>;
  /** Is told what went wrong, for the operator. */
  readonly log: (sentence: string) => void;
}

/** A container is killed ten seconds after it was asked to end, where nobody set it otherwise. */
const CLOSED_WITHIN_MS = 9000;
const IDLE_CHECKED_EVERY_MS = 100;

/**
 * Starts serving.
 *
 * @param options the settings, the verifier and the skill
 * @returns the host, once it listens
 * @throws what node:net throws when the port cannot be had
 * @example const host = await startHost({ settings, verify, invoke, log: console.error }); await host.close();
 */
export async function startHost({ settings, verify, invoke, log }: HostOptions): Promise<Host> {
  const { audioSecrets, clipsFolder, proxies } = settings;
  const audio =
    audioSecrets.length > 0 ? audioRoute({ secrets: audioSecrets, clipsFolder, log }) : undefined;
  const server = skillServer({ verify, invoke, audio: audio?.serve, proxies, log });
  server.listen(settings.port, settings.host);
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;

  async function close() {
    const closed = once(server, 'close');
    server.close();
    // Node closes what is idle now; what is still being answered is idle a moment later.
    const idle = setInterval(() => server.closeIdleConnections(), IDLE_CHECKED_EVERY_MS);
    const late = setTimeout(() => server.closeAllConnections(), CLOSED_WITHIN_MS);
    await closed;
    clearInterval(idle);
    clearTimeout(late);
    await audio?.close();
  }
  let closing: Promise<void> | undefined;
  return {
    port,
    close() {
      closing ??= close();
      return closing;
    },
  };
}
