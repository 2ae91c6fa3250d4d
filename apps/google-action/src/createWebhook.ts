import type { MemoryStore } from '@supine/store';
import { keptOf } from '@supine/store';
import type { Answering } from './answering.js';
import { readCxWebhook } from './cx/handleCxWebhook.js';
import type { CxWebhookResponse } from './cx/toCxResponse.js';
import type { WebhookOptions } from './handleWebhook.js';
import { readWebhook } from './handleWebhook.js';
import { messagesIn } from './messages.js';
import type { WebhookResponse } from './toResponse.js';

/** What a webhook that remembers is made of. */
export interface StoringWebhookOptions extends WebhookOptions {
  /** Where what people told is kept; without it the screen is asked each time. */
  readonly store?: MemoryStore | undefined;
}

/** The webhook for both of Dialogflow's shapes. */
export interface Webhook {
  /** Answers a request of Dialogflow ES. */
  answer(body: unknown): Promise<WebhookResponse>;
  /** Answers a request of Dialogflow CX. */
  answerCx(body: unknown): Promise<CxWebhookResponse>;
}

/**
 * Makes a webhook that knows people again by the id that the platform gives. Whoever has none is answered, and not
 * remembered; so is everybody while the store is slow or down.
 *
 * @param options a store, a clock and a language; all may be left out
 * @returns answers to requests, which reject for nothing that is sent
 * @example await createWebhook({ store: fileStore('people.json') }).answer(body)
 */
export function createWebhook({
  store,
  locale,
  now = Date.now,
}: StoringWebhookOptions = {}): Webhook {
  const messages = messagesIn(locale);
  async function answered<Response>({ person, answer }: Answering<Response>): Promise<Response> {
    const kept = keptOf(store, person);
    const before = await kept.read();
    const { memory, forgets, response } = answer(now(), before);
    if (forgets) return response(await kept.erase());
    await kept.write(before, memory);
    return response(true);
  }
  return {
    answer: (body) => answered(readWebhook(body, messages)),
    answerCx: (body) => answered(readCxWebhook(body, messages)),
  };
}
