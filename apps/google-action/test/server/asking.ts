import { once } from 'node:events';
import type { IncomingHttpHeaders, OutgoingHttpHeaders } from 'node:http';
import { request } from 'node:http';
import { connect } from 'node:net';
import { text } from 'node:stream/consumers';
import { createWebhook } from '../../src/index.js';
import type { WebhookServerOptions } from '../../src/server/webhookServer.js';
import { webhookServer } from '../../src/server/webhookServer.js';

/** What lets the tests in. */
export const SECRET = '0123456789abcdef0123456789abcdef';
export const NOW_MS = 1_790_803_900_000;

/** The webhook as it is, with a clock that stands, on a port of this machine that is free right now. */
export async function serving(more: Partial<WebhookServerOptions> = {}) {
  const logged: string[] = [];
  const server = webhookServer({
    webhook: createWebhook({ now: () => NOW_MS }),
    secrets: [SECRET],
    log: (sentence) => logged.push(sentence),
    ...more,
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  const close = async () => {
    server.closeAllConnections();
    server.close();
    await once(server, 'close');
  };
  return { server, port, logged, close };
}

/** What came back. */
export interface Answered {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly text: string;
}

/** What is sent; a body of nothing to ES, by somebody who knows the secret, where left out. */
export interface Sent {
  readonly method?: string;
  readonly path?: string;
  readonly headers?: OutgoingHttpHeaders;
  readonly body?: string;
}

/** Asks once, on a line of its own. */
export async function ask({ port }: { readonly port: number }, sent: Sent = {}): Promise<Answered> {
  const { method = 'POST', path = '/dialogflow', body = '' } = sent;
  const headers = { 'x-supine-secret': SECRET, 'content-length': Buffer.byteLength(body) };
  const asked = request({
    port,
    host: '127.0.0.1',
    method,
    path,
    agent: false,
    headers: { ...headers, ...sent.headers },
  });
  asked.end(body);
  const [response] = await once(asked, 'response');
  return { status: response.statusCode, headers: response.headers, text: await text(response) };
}

/** Everything that comes back for what is sent byte by byte, until the server hangs up. */
export async function askRaw({ port }: { readonly port: number }, sent: string): Promise<string> {
  const line = connect(port, '127.0.0.1');
  line.write(sent);
  return text(line);
}
