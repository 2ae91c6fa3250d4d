import type { Answered, Sent, Served } from '@supine/host/testing';
import * as host from '@supine/host/testing';
import { createWebhook } from '../../src/index.js';
import type { WebhookServerOptions } from '../../src/server/webhookServer.js';
import { webhookServer } from '../../src/server/webhookServer.js';

/** What lets the tests in. */
export const SECRET = '0123456789abcdef0123456789abcdef';
export const NOW_MS = 1_790_803_900_000;

/** The webhook's server as the tests have it, not listening yet; its clock stands. */
export function testServer(more: Partial<WebhookServerOptions> = {}) {
  const webhook = createWebhook({ now: () => NOW_MS });
  return webhookServer({ webhook, secrets: [SECRET], ...more });
}

/** The webhook, served on a port of this machine that is free right now. */
export const serving = (more: Partial<WebhookServerOptions> = {}) =>
  host.serving((log) => testServer({ log, ...more }));

/** Sends a request, with the secret; a POST of nothing to `/dialogflow` where left out. */
export function ask(served: Served, sent: Partial<Sent> = {}): Promise<Answered> {
  const { body = '' } = sent;
  const usual = { 'x-supine-secret': SECRET, 'content-length': Buffer.byteLength(body) };
  return host.ask(served, { path: '/dialogflow', ...sent, headers: { ...usual, ...sent.headers } });
}
