import { once } from 'node:events';
import type { IncomingHttpHeaders, OutgoingHttpHeaders } from 'node:http';
import { request } from 'node:http';
import { connect } from 'node:net';
import { text } from 'node:stream/consumers';

/** A server of this machine. */
export interface Served {
  readonly port: number;
}

/** What is sent; a POST of nothing where left out. */
export interface Sent {
  readonly method?: string;
  readonly path: string;
  readonly headers?: OutgoingHttpHeaders;
  readonly body?: string | Uint8Array;
}

/** What came back. */
export interface Answered {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly text: string;
}

/** Sends one request, on a connection of its own. */
export async function ask({ port }: Served, sent: Sent): Promise<Answered> {
  const { method = 'POST', path, headers = {}, body = '' } = sent;
  const asked = request({ host: '127.0.0.1', port, method, path, headers, agent: false });
  // A server that refuses what is still being sent closes the connection.
  asked.on('error', () => {});
  asked.end(body);
  const [response] = await once(asked, 'response');
  return { status: response.statusCode, headers: response.headers, text: await text(response) };
}

/**
 * Sends bytes that no well-behaved client would send, and gives everything that comes back until the connection closes.
 *
 * @param served the server
 * @param bytes what is sent, as Latin-1
 * @param isAll whether nothing more will be sent
 */
export async function askRaw({ port }: Served, bytes: string, isAll = false): Promise<string> {
  const socket = connect(port, '127.0.0.1');
  let heard = '';
  socket.setEncoding('latin1');
  socket.on('data', (piece) => {
    heard += piece;
  });
  socket.on('error', () => {});
  if (isAll) socket.end(bytes, 'latin1');
  else socket.write(bytes, 'latin1');
  await once(socket, 'close');
  return heard;
}

/** The bytes of a request with its body, for `askRaw`. */
export function bytesOf({ method = 'POST', path, headers = {}, body = '' }: Sent): string {
  const bytes = Buffer.from(body);
  const all = { Host: 'x', 'Content-Length': bytes.length, ...headers };
  const lines = Object.entries(all).map(([name, value]) => `${name}: ${value}\r\n`);
  return `${method} ${path} HTTP/1.1\r\n${lines.join('')}\r\n${bytes.toString('latin1')}`;
}
