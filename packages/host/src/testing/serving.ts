import { once } from 'node:events';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach } from 'vitest';
import type { Served } from './asking.js';

/** A server of the tests, on a port that was free. */
export interface Serving extends Served {
  readonly server: Server;
  /** What the operator was told. */
  readonly logged: readonly string[];
  close(): Promise<void>;
}

/**
 * Serves on a free port of this machine.
 *
 * @param make makes the server with a log
 * @returns the server, once it listens
 */
export async function serving(make: (log: (sentence: string) => void) => Server): Promise<Serving> {
  const logged: string[] = [];
  const server = make((sentence) => logged.push(sentence));
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const close = async () => {
    server.closeAllConnections();
    server.close();
    await once(server, 'close');
  };
  return { server, port: (server.address() as AddressInfo).port, logged, close };
}

/**
 * The same start of a server, but that each is closed after the test that started it.
 *
 * @param start starts a server
 */
export function closedAfterEach<Args extends readonly unknown[]>(
  start: (...args: Args) => Promise<Serving>,
): (...args: Args) => Promise<Serving> {
  const started: Serving[] = [];
  afterEach(async () => {
    await Promise.all(started.splice(0).map((one) => one.close()));
  });
  return async (...args) => {
    const one = await start(...args);
    started.push(one);
    return one;
  };
}
