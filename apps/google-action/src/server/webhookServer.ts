import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import { createServer } from 'node:http';
import type { Webhook } from '../createWebhook.js';
import { secretCheck } from './secretCheck.js';

/** What a server serves, and to whom. */
export interface WebhookServerOptions {
  readonly webhook: Webhook;
  /** Those that let somebody in; see `secretCheck`. */
  readonly secrets: readonly string[];
  /** Is told what went wrong, for the operator; never what somebody said. */
  readonly log?: ((sentence: string) => void) | undefined;
}

/** The longest body. Dialogflow's requests have some thousands. */
const MOST_BYTES = 100_000;
/** Whoever sends a byte now and then is cut off after this, however long they want to go on. */
const HEADERS_MS = 5000;
const REQUEST_MS = 10_000;
const CHECKED_EVERY_MS = 1000;
/** Longer than the minute for which a proxy keeps a connection, so that it never writes into one that is closed. */
const KEPT_ALIVE_MS = 65_000;
const MOST_CONNECTIONS = 1000;
const MOST_HEADER_BYTES = 16_384;
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
 * Serves the webhook over HTTP: Dialogflow ES at `POST /dialogflow`, CX at `POST /dialogflow-cx`, and `GET /healthz` for
 * whoever watches. It speaks no TLS: Dialogflow wants a certificate, which a proxy in front has.
 *
 * @param options the webhook and who may call it
 * @returns a server that does not listen yet
 * @throws never; whatever is sent, the answer is the webhook's, or a status and a sentence
 * @example webhookServer({ webhook: createWebhook(), secrets: ['…'] }).listen(8080)
 */
export function webhookServer({ webhook, secrets, log = () => {} }: WebhookServerOptions): Server {
  const isKnown = secretCheck(secrets);
  const answers = new Map<string, (body: unknown) => Promise<unknown>>([
    ['/dialogflow', (body) => webhook.answer(body)],
    ['/dialogflow-cx', (body) => webhook.answerCx(body)],
  ]);

  async function answered(request: IncomingMessage): Promise<string> {
    const path = request.url?.split('?', 1)[0] ?? '';
    if (path === '/healthz') {
      allowOnly(['GET', 'HEAD'], request);
      return '{"status":"ok"}';
    }
    const answer = answers.get(path);
    if (!answer) throw new Refusal(404, 'There is nothing here.');
    allowOnly(['POST'], request);
    if (!isKnown(request.headers)) {
      throw new Refusal(401, 'The secret is missing or wrong.', {
        'WWW-Authenticate': 'Basic realm="supine", charset="UTF-8"',
      });
    }
    checkKind(request);
    return JSON.stringify(await answer(parsed(await bodyOf(request))));
  }

  async function serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    try {
      send(response, 200, await answered(request));
    } catch (error) {
      // Whoever has gone is told nothing.
      if (request.errored || response.headersSent) return void response.destroy();
      const refusal =
        error instanceof Refusal ? error : new Refusal(500, 'The webhook could not answer.');
      // An error's words may be a person's, so only its name is told.
      if (refusal !== error) log(`A request was not answered: ${nameOf(error)}.`);
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
    serve,
  );
  // Nobody is told to go on before it is known whether they may.
  server.on('checkContinue', (request, response) => {
    if (isKnown(request.headers) && declaredBytes(request) <= MOST_BYTES) response.writeContinue();
    void serve(request, response);
  });
  server.maxConnections = MOST_CONNECTIONS;
  return server;
}

function allowOnly(methods: readonly string[], { method = '' }: IncomingMessage): void {
  if (methods.includes(method)) return;
  throw new Refusal(405, `Only ${methods.join(' and ')} can be done here.`, {
    Allow: methods.join(', '),
  });
}

function checkKind({ headers }: IncomingMessage): void {
  const kind = headers['content-type'];
  const isPlain = (headers['content-encoding'] ?? 'identity') === 'identity';
  if (isPlain && (kind === undefined || JSON_KIND.test(kind))) return;
  throw new Refusal(415, 'Only JSON, as it is, can be read here.');
}

function declaredBytes({ headers }: IncomingMessage): number {
  return Number(headers['content-length'] ?? 0);
}

/** What says that it is too long is refused before any of it is read, and what says nothing where it gets too long. */
function bodyOf(request: IncomingMessage): Promise<string> {
  const tooLong = () => new Refusal(413, `More than ${MOST_BYTES} bytes were sent.`);
  return new Promise((resolve, reject) => {
    if (declaredBytes(request) > MOST_BYTES) return reject(tooLong());
    const pieces: Buffer[] = [];
    let bytes = 0;
    request.on('data', (piece: Buffer) => {
      bytes += piece.length;
      pieces.push(piece);
      if (bytes <= MOST_BYTES) return;
      pieces.length = 0;
      request.pause();
      reject(tooLong());
    });
    request.once('end', () => resolve(Buffer.concat(pieces).toString('utf8')));
    request.once('error', reject);
  });
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new Refusal(400, 'The body is not JSON.');
  }
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
