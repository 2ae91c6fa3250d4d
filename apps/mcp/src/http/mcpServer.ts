import type { Server } from 'node:http';
import { createMcpHandler } from '@modelcontextprotocol/server';
import type { JsonServerOptions } from '@supine/host';
import { jsonServer, rateLimit } from '@supine/host';
import type { Answering } from '../answering.js';
import { newServer } from '../server.js';
import { listener } from './listener.js';
import { PATH } from './path.js';

/** What is served over HTTP, and to whom. */
export interface McpServerOptions extends Pick<JsonServerOptions, 'log'> {
  /** What answers, loaded once. */
  readonly load: () => Promise<Answering>;
  readonly version: string;
  /** By which it may be called; see `Settings`. */
  readonly names: readonly string[];
  /** How many of your own proxies stand in front. */
  readonly proxies: number;
}

/** Streams that wait for changes of lists; there are none, so nobody needs many. */
const MOST_SUBSCRIPTIONS = 16;

/**
 * Serves the protocol over Streamable HTTP at `/mcp`, and a health check at `/healthz`. Nothing is kept for a connection: a
 * conversation is found by its handle. It speaks no TLS: a proxy in front has the certificate.
 *
 * @param options what answers, and who may call
 * @returns a server that does not listen yet
 * @throws never; whatever is sent, the answer is the protocol's, or a status and a sentence
 */
export function mcpServer({ load, version, names, proxies, log }: McpServerOptions): Server {
  const handler = createMcpHandler(() => newServer(load, version), {
    maxSubscriptions: MOST_SUBSCRIPTIONS,
  });
  return jsonServer({
    name: 'server',
    routes: new Map(),
    folders: new Map([[PATH, listener(handler, names)]]),
    limit: rateLimit({ proxies }),
    log,
  });
}
