import type { IncomingHttpHeaders, Server } from 'node:http';
import type { JsonServerOptions } from '@supine/host';
import { jsonServer, Refusal } from '@supine/host';
import type { Webhook } from '../createWebhook.js';
import { secretCheck } from './secretCheck.js';

/** What a server serves, and to whom. */
export interface WebhookServerOptions extends Pick<JsonServerOptions, 'answerMs' | 'log'> {
  readonly webhook: Webhook;
  /** Those that let somebody in; see `secretCheck`. */
  readonly secrets: readonly string[];
}

/**
 * Serves the webhook over HTTP: Dialogflow ES at `POST /dialogflow`, CX at `POST /dialogflow-cx`, and a health check at
 * `GET /healthz`. It speaks no TLS: Dialogflow wants a certificate, which a proxy in front has.
 *
 * @param options the webhook and who may call it
 * @returns a server that does not listen yet
 * @throws never; whatever is sent, the answer is the webhook's, or a status and a sentence
 * @example webhookServer({ webhook: createWebhook(), secrets: ['…'] }).listen(8080)
 */
export function webhookServer({ webhook, secrets, answerMs, log }: WebhookServerOptions): Server {
  const isKnown = secretCheck(secrets);
  const admit = (headers: IncomingHttpHeaders) => {
    if (isKnown(headers)) return;
    throw new Refusal(401, 'The secret is missing or wrong.', {
      'WWW-Authenticate': 'Basic realm="supine", charset="UTF-8"',
    });
  };
  return jsonServer({
    name: 'webhook',
    routes: new Map([
      ['/dialogflow', { admit, answer: async (body) => webhook.answer(parsed(body)) }],
      ['/dialogflow-cx', { admit, answer: async (body) => webhook.answerCx(parsed(body)) }],
    ]),
    answerMs,
    log,
  });
}

function parsed(body: Buffer): unknown {
  try {
    return JSON.parse(body.toString('utf8'));
  } catch {
    throw new Refusal(400, 'The body is not JSON.');
  }
}
