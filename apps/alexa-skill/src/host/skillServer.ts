import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import { createServer } from 'node:http';
import { BodyTooLarge, readBody } from './readBody.js';
import { remoteAddress } from './remoteAddress.js';
import { RequestRefused } from './requestRefused.js';
import type { Allowance } from './tokenBuckets.js';
import { tokenBuckets } from './tokenBuckets.js';
import type { RequestVerifier } from './verifyRequest.js';

/** What a server serves, and how much of it. */
export interface SkillServerOptions {
  readonly verify: RequestVerifier;
  /** Answers an envelope; `invoke` of a skill. */
  readonly invoke: (envelope: unknown) => Promise<unknown>;
  /** Answers what begins with `/audio/`; without it there is nothing. */
  readonly audio?:
    | ((request: IncomingMessage, response: ServerResponse) => Promise<void>)
    | undefined;
  /** How many proxies of ours stand in front; none if left out. */
  readonly proxies?: number | undefined;
  /** For one address, or one half of the IPv6 addresses there are; 60 at once and 10 a second if left out. */
  readonly allowance?: Allowance | undefined;
  /** For all together; 400 at once and 100 a second if left out. */
  readonly allowanceOfAll?: Allowance | undefined;
  /** The longest body; 131,072 bytes if left out. Alexa's requests have some thousands. */
  readonly mostBytes?: number | undefined;
  /** How long an answer may take; 7,000 ms if left out, for Alexa hangs up after eight seconds. */
  readonly answerMs?: number | undefined;
  /** Milliseconds since 1970. */
  readonly now?: (() => number) | undefined;
  /** Is told what went wrong, for the operator; never what somebody said. */
  readonly log?: ((sentence: string) => void) | undefined;
}

const MOST_BYTES = 131_072;
const ANSWER_MS = 7000;
const ALLOWANCE: Allowance = { burst: 60, perSecond: 10 };
const ALLOWANCE_OF_ALL: Allowance = { burst: 400, perSecond: 100 };
/** Whoever sends a byte now and then is cut off after this, however long they want to go on. */
const HEADERS_MS = 5000;
const REQUEST_MS = 10_000;
const CHECKED_EVERY_MS = 1000;
/** Longer than the minute for which a proxy keeps a connection, so that it never writes into one that is closed. */
const KEPT_ALIVE_MS = 65_000;
/** A player that has heard enough for now reads no further; after this it has to ask again. */
const SILENCE_MS = 120_000;
const MOST_CONNECTIONS = 1000;
const MOST_HEADER_BYTES = 16_384;
const RETRY_SECONDS = 10;
const JSON_KIND = /^application\/json\s*(?:;|$)/i;

/** What is sent instead of an answer: a status and one sentence. */
class Refusal extends Error {
  override readonly name = 'Refusal';
  constructor(
    readonly status: number,
    reason: string,
    readonly headers: Readonly<Record<string, string>> = {},
  ) {
    super(reason);
  }
}

/**
 * Serves a skill over HTTP: Alexa's requests at `POST /alexa`, sound at `/audio/`, and `GET /healthz` for whoever watches.
 * It speaks no TLS: Alexa wants port 443 and a certificate, which a proxy in front has.
 *
 * @param options the verifier, the skill and, if there is one, the sound
 * @returns a server that does not listen yet
 * @throws never; whatever is sent, the answer is one of the skill's, or a status and a sentence
 * @example skillServer({ verify: requestVerifier({ skillId }), invoke: (event) => skill.invoke(event) }).listen(8443)
 */
export function skillServer(options: SkillServerOptions): Server {
  const { verify, invoke, audio, proxies = 0, now = Date.now, log = () => {} } = options;
  const { mostBytes = MOST_BYTES, answerMs = ANSWER_MS } = options;
  const takeOwn = tokenBuckets(options.allowance ?? ALLOWANCE, now);
  const takeOfAll = tokenBuckets(options.allowanceOfAll ?? ALLOWANCE_OF_ALL, now);

  function limit(request: IncomingMessage): void {
    // One's own first: whoever asks too much leaves the others what there is for all.
    if (takeOwn(remoteAddress(request, proxies)) && takeOfAll('')) return;
    throw new Refusal(429, 'There are too many requests; try again later.', {
      'Retry-After': `${RETRY_SECONDS}`,
    });
  }

  async function answerAlexa(request: IncomingMessage, response: ServerResponse): Promise<void> {
    allowOnly(['POST'], request);
    limit(request);
    checkKind(request);
    const body = await readBody(request, mostBytes);
    const envelope = await verify(request.headers, body);
    const answer = await within(answerMs, invoke(envelope));
    send(response, 200, JSON.stringify(answer));
  }

  async function route(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const path = pathOf(request);
    if (path === '/alexa') return answerAlexa(request, response);
    if (path === '/healthz') {
      allowOnly(['GET', 'HEAD'], request);
      return send(response, 200, '{"status":"ok"}');
    }
    limit(request);
    if (audio && path.startsWith('/audio/')) return audio(request, response);
    throw new Refusal(404, 'There is nothing here.');
  }

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    try {
      await route(request, response);
    } catch (error) {
      // Whoever has gone is told nothing.
      if (request.errored || response.headersSent) return void response.destroy();
      const refusal = refusalOf(error);
      if (refusal.status === 500) log(`A request was not answered: ${nameOf(error)}.`);
      send(response, refusal.status, JSON.stringify({ reason: refusal.message }), {
        ...refusal.headers,
        // What is left of the body is not waited for.
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
    answer,
  );
  // Nobody is told to go on before it is known whether they may.
  server.on('checkContinue', (request, response) => {
    if (Number(request.headers['content-length'] ?? 0) <= mostBytes) response.writeContinue();
    void answer(request, response);
  });
  server.maxConnections = MOST_CONNECTIONS;
  server.timeout = SILENCE_MS;
  return server;
}

function pathOf({ url = '' }: IncomingMessage): string {
  return url.split('?', 1)[0] ?? '';
}

function allowOnly(methods: readonly string[], { method = '' }: IncomingMessage): void {
  if (methods.includes(method)) return;
  const Allow = methods.join(', ');
  throw new Refusal(405, `Only ${methods.join(' and ')} can be done here.`, { Allow });
}

/** A signature is over the bytes as they are, so nothing is unpacked. */
function checkKind({ headers }: IncomingMessage): void {
  const kind = headers['content-type'];
  const isPlain = (headers['content-encoding'] ?? 'identity') === 'identity';
  if (isPlain && (kind === undefined || JSON_KIND.test(kind))) return;
  throw new Refusal(415, 'Only JSON, as it is, can be read here.');
}

function refusalOf(error: unknown): Refusal {
  if (error instanceof Refusal) return error;
  if (error instanceof RequestRefused) return new Refusal(400, error.message);
  if (error instanceof BodyTooLarge) return new Refusal(413, error.message);
  return new Refusal(500, 'The skill could not answer.');
}

/** What an error is, without what it says: a person's words may be in it. */
function nameOf(error: unknown): string {
  return error instanceof Error ? error.name : typeof error;
}

async function within<T>(limitMs: number, answer: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Refusal(500, 'The skill took too long.')), limitMs);
  });
  try {
    return await Promise.race([answer, late]);
  } finally {
    clearTimeout(timer);
  }
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
