import type { IncomingHttpHeaders, IncomingMessage, Server, ServerResponse } from 'node:http';
import { createServer } from 'node:http';
import { checkLength, readBody } from './readBody.js';
import { Refusal } from './refusal.js';
import { within } from './within.js';

/** Takes JSON by POST and answers with JSON. */
export interface JsonRoute {
  /** Decides by its headers who may ask, by throwing a Refusal; everybody may if left out. */
  readonly admit?: (headers: IncomingHttpHeaders) => void;
  /** Answers a body, given byte for byte as it was sent. A Refusal is sent as it is; any other error is a failure of ours. */
  readonly answer: (body: Buffer, headers: IncomingHttpHeaders) => Promise<unknown>;
}

/** Answers a request all by itself, and never rejects. */
export type Listener = (request: IncomingMessage, response: ServerResponse) => Promise<void>;

/** What a server serves, and how much of it. */
export interface JsonServerOptions {
  /** What answers, as a failure names it: 'skill'. */
  readonly name: string;
  /** By path. `/healthz` is always there. */
  readonly routes: ReadonlyMap<string, JsonRoute>;
  /** By the start of a path, such as `/audio/`. */
  readonly folders?: ReadonlyMap<string, Listener> | undefined;
  /** Counts every request but those for `/healthz`, and throws a Refusal when there are too many; see `rateLimit`. */
  readonly limit?: ((request: IncomingMessage) => void) | undefined;
  /** The longest body; 131,072 bytes if left out. Voice platforms send a few thousand. */
  readonly mostBytes?: number | undefined;
  /** How long an answer may take; 7,000 ms if left out. Alexa hangs up after eight seconds, Dialogflow after five. */
  readonly answerMs?: number | undefined;
  /** Is told what went wrong, for the operator; never what somebody said. */
  readonly log?: ((sentence: string) => void) | undefined;
}

const MOST_BYTES = 131_072;
const ANSWER_MS = 7000;
/** A client that sends one byte now and then is cut off after this. */
const HEADERS_MS = 5000;
const REQUEST_MS = 10_000;
const CHECKED_EVERY_MS = 1000;
/** Longer than the minute for which a proxy keeps a connection, so that the proxy never writes into a closed one. */
const KEPT_ALIVE_MS = 65_000;
/** An audio player that has buffered enough stops reading; after this it has to ask again. */
const SILENCE_MS = 120_000;
const MOST_CONNECTIONS = 1000;
const MOST_HEADER_BYTES = 16_384;
const JSON_TYPE = /^application\/json\s*(?:;|$)/i;

/**
 * Serves JSON over HTTP, with a health check at `GET /healthz`. It speaks no TLS: a proxy in front holds the certificate.
 *
 * @param options the routes and their limits
 * @returns a server that does not listen yet
 * @throws never; whatever is sent, the answer is a route's, or a status and `{ "reason": "One sentence." }`
 * @example jsonServer({ name: 'skill', routes: new Map([['/alexa', { answer: async () => ({}) }]]) }).listen(8443)
 */
export function jsonServer(options: JsonServerOptions): Server {
  const { name, routes, folders = new Map(), limit = () => {}, log = () => {} } = options;
  const { mostBytes = MOST_BYTES, answerMs = ANSWER_MS } = options;

  async function answerJson(
    { admit, answer }: JsonRoute,
    request: IncomingMessage,
    goOn: () => void,
  ): Promise<string> {
    allowOnly(['POST'], request);
    admit?.(request.headers);
    requireJson(request);
    checkLength(request, mostBytes);
    goOn();
    const body = await readBody(request, mostBytes);
    const late = new Refusal(500, `The ${name} took too long to answer.`);
    return JSON.stringify(await within(answerMs, answer(body, request.headers), late));
  }

  async function route(
    request: IncomingMessage,
    response: ServerResponse,
    goOn: () => void,
  ): Promise<void> {
    const path = request.url?.split('?', 1)[0] ?? '';
    if (path === '/healthz') {
      allowOnly(['GET', 'HEAD'], request);
      return send(response, 200, '{"status":"ok"}');
    }
    limit(request);
    const json = routes.get(path);
    if (json) return send(response, 200, await answerJson(json, request, goOn));
    const [, listener] = [...folders].find(([start]) => path.startsWith(start)) ?? [];
    if (listener) return listener(request, response);
    throw new Refusal(404, 'There is nothing at this path.');
  }

  async function serve(
    request: IncomingMessage,
    response: ServerResponse,
    goOn: () => void,
  ): Promise<void> {
    try {
      await route(request, response, goOn);
    } catch (error) {
      // The client has gone, or has half an answer already.
      if (request.errored || response.headersSent) return void response.destroy();
      const isRefusal = error instanceof Refusal;
      const refusal = isRefusal ? error : new Refusal(500, `The ${name} could not answer.`);
      // Only the error's name is logged: its message may hold what a person said.
      if (!isRefusal) log(`A request failed: ${nameOf(error)}.`);
      else if (refusal.status >= 500) log(refusal.message);
      send(response, refusal.status, JSON.stringify({ reason: refusal.message }), {
        ...refusal.headers,
        // The rest of the body is not read.
        Connection: 'close',
      });
    }
  }

  const server = createServer(
    {
      headersTimeout: HEADERS_MS,
      requestTimeout: REQUEST_MS,
      connectionsCheckingInterval: CHECKED_EVERY_MS,
      keepAliveTimeout: KEPT_ALIVE_MS,
      maxHeaderSize: MOST_HEADER_BYTES,
    },
    (request, response) => void serve(request, response, () => {}),
  );
  // A client that asks before it sends a body ("Expect: 100-continue") is told to go on once everything else is checked.
  server.on('checkContinue', (request, response) => {
    void serve(request, response, () => response.writeContinue());
  });
  server.maxConnections = MOST_CONNECTIONS;
  server.timeout = SILENCE_MS;
  return server;
}

function allowOnly(methods: readonly string[], { method = '' }: IncomingMessage): void {
  if (methods.includes(method)) return;
  throw new Refusal(405, `Use ${methods.join(' or ')}.`, { Allow: methods.join(', ') });
}

/** Nothing is decompressed: a signature covers the bytes as they were sent. */
function requireJson({ headers }: IncomingMessage): void {
  const type = headers['content-type'];
  const isPlain = (headers['content-encoding'] ?? 'identity') === 'identity';
  if (isPlain && (type === undefined || JSON_TYPE.test(type))) return;
  throw new Refusal(415, 'Send JSON, uncompressed.');
}

function nameOf(error: unknown): string {
  return error instanceof Error ? error.name : typeof error;
}

function send(
  response: ServerResponse,
  status: number,
  text: string,
  headers: Readonly<Record<string, string>> = {},
): void {
  response.writeHead(status, {
    'Content-Type': 'application/json; charset=utf-8',
    'Content-Length': `${Buffer.byteLength(text)}`,
    'Cache-Control': 'no-store',
    'X-Content-Type-Options': 'nosniff',
    ...headers,
  });
  response.end(text);
}
