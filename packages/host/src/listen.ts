import { once } from 'node:events';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';

/** Where a server listens. */
export interface Address {
  readonly host: string;
  /** 0 takes any that is free. */
  readonly port: number;
}

/** A server that listens. */
export interface Listening {
  readonly port: number;
  /** Answers what was asked already, takes nothing new, and ends within ten seconds. It may be called twice. */
  close(): Promise<void>;
}

/** A container is killed ten seconds after it was asked to stop, unless configured otherwise. */
const CLOSED_WITHIN_MS = 9000;
const IDLE_CHECKED_EVERY_MS = 100;

/**
 * Makes a server listen.
 *
 * @param server the server
 * @param address where
 * @returns where it listens, and how to end it
 * @throws what node:net throws when the port cannot be had
 * @example const { port, close } = await listen(server, { host: '127.0.0.1', port: 8080 })
 */
export async function listen(server: Server, { host, port }: Address): Promise<Listening> {
  server.listen(port, host);
  await once(server, 'listening');

  async function close(): Promise<void> {
    const closed = once(server, 'close');
    server.close();
    // Node closes the idle connections now; one that is still answering becomes idle a moment later.
    const idle = setInterval(() => server.closeIdleConnections(), IDLE_CHECKED_EVERY_MS);
    const late = setTimeout(() => server.closeAllConnections(), CLOSED_WITHIN_MS);
    await closed;
    clearInterval(idle);
    clearTimeout(late);
  }
  let closing: Promise<void> | undefined;
  return {
    port: (server.address() as AddressInfo).port,
    close: () => (closing ??= close()),
  };
}
