import type { IncomingHttpHeaders, IncomingMessage, ServerResponse } from 'node:http';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { ReadableStream } from 'node:stream/web';
import type { McpHttpHandler } from '@modelcontextprotocol/server';
import { validateHostHeader, validateOriginHeader } from '@modelcontextprotocol/server';
import type { Listener } from '@supine/host';
import { Refusal, readBody } from '@supine/host';
import { PATH } from './path.js';

/** A sentence and a few ids. */
const MOST_BYTES = 65_536;

/**
 * Lets node:http serve the protocol. A page that was led here by a false name, and one of another site, is refused before
 * anything is read.
 *
 * @param handler of the protocol
 * @param names by which this server may be called
 * @returns a listener for `jsonServer`
 */
export function listener(
  handler: Pick<McpHttpHandler, 'fetch'>,
  names: readonly string[],
): Listener {
  return async (request, response) => {
    if (pathOf(request) !== PATH) throw new Refusal(404, 'There is nothing at this path.');
    admit(request.headers, names);
    const body = request.method === 'POST' ? await readBody(request, MOST_BYTES) : null;
    const gone = new AbortController();
    response.once('close', () => gone.abort());
    const answer = await handler.fetch(asFetched(request, body, gone.signal));
    await send(response, answer);
  };
}

function pathOf({ url = '' }: IncomingMessage): string {
  return url.split('?', 1)[0] ?? '';
}

function admit({ host, origin }: IncomingHttpHeaders, names: readonly string[]): void {
  if (!validateHostHeader(host, [...names]).ok)
    throw new Refusal(403, 'This server is not called by that name.');
  if (!validateOriginHeader(origin, [...names]).ok)
    throw new Refusal(403, 'Pages of that origin may not ask this server.');
}

function asFetched(request: IncomingMessage, body: Buffer | null, signal: AbortSignal): Request {
  const { method = 'GET', headers, url = '' } = request;
  const sent = Object.entries(headers).flatMap(([name, value]) =>
    value === undefined ? [] : [[name, Array.isArray(value) ? value.join(', ') : value]],
  ) as [string, string][];
  return new Request(new URL(url, 'http://localhost'), {
    ...{ method, headers: sent, signal },
    ...(body ? { body: new Uint8Array(body) } : {}),
  });
}

async function send(response: ServerResponse, { status, headers, body }: Response): Promise<void> {
  response.writeHead(status, {
    'Cache-Control': 'no-store',
    'X-Content-Type-Options': 'nosniff',
    ...Object.fromEntries(headers),
  });
  if (body === null) return void response.end();
  try {
    await pipeline(Readable.fromWeb(body as ReadableStream), response);
  } catch {
    // Whoever asked has gone.
    response.destroy();
  }
}
