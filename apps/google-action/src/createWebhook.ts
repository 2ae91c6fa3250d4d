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
  /** Makes the names under which people are kept: 32 bytes or more, which a store needs. Another one knows nobody. */
  readonly personSecret?: string | undefined;
}

const LEAST_SECRET_BYTES = 32;

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
 * @param options a store with its secret, a clock and a language; all may be left out
 * @returns answers to requests, which reject for nothing that is sent
 * @throws RangeError when there is a store without a secret of 32 bytes: the numbers of telephones could be had back from it
 * @example await createWebhook({ store: fileStore('people.json'), personSecret }).answer(body)
 */
export function createWebhook(options: StoringWebhookOptions = {}): Webhook {
  const { store, personSecret = '', locale, now = Date.now } = options;
  if (store && Buffer.byteLength(personSecret) < LEAST_SECRET_BYTES) {
    throw new RangeError(`A store needs a personSecret of ${LEAST_SECRET_BYTES} bytes or more.`);
  }
  const messages = messagesIn(locale);

  async function answered<Response>({ person, answer }: Answering<Response>): Promise<Response> {
    const kept = keptOf(store, store ? person(personSecret) : null);
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
