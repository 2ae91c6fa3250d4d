import type { Connection } from 'home-assistant-js-websocket';
import {
  createConnection,
  createLongLivedTokenAuth,
  ERR_CANNOT_CONNECT,
  ERR_INVALID_AUTH,
} from 'home-assistant-js-websocket';
import { WebSocket } from 'ws';
import type { HouseLink } from './houseLink.js';
import { HouseRefused, LINK_LOST } from './houseLink.js';

/** Where a house is, and by what it lets us in. */
export interface HouseAddress {
  /** Such as `http://homeassistant.local:8123`. */
  readonly url: string;
  readonly token: string;
}

/** A link that nobody answers on any more is noticed within this. */
const PING_EVERY_MS = 20_000;
const PONG_WITHIN_MS = 10_000;

/**
 * Connects to a house, and connects again whenever the link is lost.
 *
 * @param address where, and by what token; neither is ever told to anybody
 * @returns the link
 * @throws HouseRefused with a sentence, where there is nobody or the token is not let in
 * @example new House(await connectHouse({ url: 'http://homeassistant.local:8123', token }))
 */
export async function connectHouse({ url, token }: HouseAddress): Promise<HouseLink> {
  // The library takes the browser's name for it; Node.js 20 has none.
  globalThis.WebSocket ??= WebSocket as unknown as typeof globalThis.WebSocket;
  const auth = createLongLivedTokenAuth(url.replace(/\/+$/, ''), token);
  const connection = await createConnection({ auth, setupRetry: 0 }).catch((error: unknown) => {
    throw refused(error);
  });
  let isClosed = false;
  const pulse = setInterval(() => void beat(connection), PING_EVERY_MS);
  pulse.unref();
  return {
    async send(message) {
      // It would wait in a queue and be said too late.
      if (!connection.connected) throw new HouseRefused(LINK_LOST, 'The house is not reached.');
      try {
        return await connection.sendMessagePromise(message);
      } catch (error) {
        throw refused(error);
      }
    },
    async follow(message, told) {
      try {
        const end = await connection.subscribeMessage(told, message);
        return () => void end().catch(() => {});
      } catch (error) {
        throw refused(error);
      }
    },
    onChange(told) {
      connection.addEventListener('disconnected', () => !isClosed && told(false));
      connection.addEventListener('ready', () => told(true));
    },
    close() {
      isClosed = true;
      clearInterval(pulse);
      connection.close();
    },
  };
}

/** A house that was switched off says no good-bye. */
async function beat(connection: Connection): Promise<void> {
  if (!connection.connected) return;
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<'late'>((resolve) => {
    timer = setTimeout(() => resolve('late'), PONG_WITHIN_MS);
  });
  try {
    if ((await Promise.race([connection.ping(), late])) === 'late') connection.reconnect(true);
  } catch {
    // The link was lost meanwhile, and the library knows.
  } finally {
    clearTimeout(timer);
  }
}

/** The library throws numbers, and what the house says. */
function refused(error: unknown): HouseRefused {
  if (error === ERR_INVALID_AUTH)
    return new HouseRefused('auth', 'Home Assistant does not let this token in. Make a new one.');
  if (error === ERR_CANNOT_CONNECT)
    return new HouseRefused('connect', 'Home Assistant is not reached at this address.');
  if (typeof error === 'number') return new HouseRefused(LINK_LOST, 'The link to the house broke.');
  const { code, message } = (error ?? {}) as { code?: unknown; message?: unknown };
  return new HouseRefused(String(code ?? 'unknown'), String(message ?? ''));
}
