import type { Locale, Memory } from '@supine/core';
import { expectingOf, nothingKnown } from '@supine/core';
import type { Answering } from './answering.js';
import type { Messages } from './messages.js';
import { messagesIn } from './messages.js';
import { mayBeShared, personOf } from './person.js';
import { contextsOf, readConversation } from './state.js';
import { toIntent } from './toIntent.js';
import type { WebhookResponse } from './toResponse.js';
import { toResponse } from './toResponse.js';
import { answerTurn } from './turn.js';
import { parseWebhookRequest } from './webhookRequest.js';

/** What a host decides. */
export interface WebhookOptions {
  /** The time in milliseconds. */
  readonly now?: () => number;
  /** The words of the answers; American English if left out. */
  readonly locale?: Locale | undefined;
}

/**
 * Answers one call of Dialogflow's webhook, and keeps nothing of it; `createWebhook` does, where there is a store. It never
 * throws: whatever cannot be read is not understood.
 *
 * @param body the parsed JSON of the request
 * @param options a clock, and the language of the answers
 * @returns the response, to be sent as JSON
 * @example handleWebhook({ queryResult: { intent: { displayName: 'Stop' } } }).fulfillmentText // 'Good night.'
 */
export function handleWebhook(body: unknown, options: WebhookOptions = {}): WebhookResponse {
  const { now = Date.now, locale } = options;
  return readWebhook(body, messagesIn(locale)).answer(now(), nothingKnown).response(true);
}

/**
 * A call of the ES webhook, read and ready to be answered once it is known what is kept of its person.
 *
 * @param body the parsed JSON of the request
 * @param messages in the language of the answer
 */
export function readWebhook(body: unknown, messages: Messages): Answering<WebhookResponse> {
  const request = parseWebhookRequest(body);
  const { queryResult, originalDetectIntentRequest } = request;
  const source = originalDetectIntentRequest?.source;
  return {
    person: (secret) => personOf(originalDetectIntentRequest?.payload, source ?? '', secret),
    answer(at: number, memory: Memory) {
      const conversation = readConversation(request);
      const said = {
        conversation,
        intent: toIntent(request, expectingOf(conversation)),
        languageCode: queryResult?.languageCode,
        mayBeShared: mayBeShared(originalDetectIntentRequest?.payload),
      };
      return answerTurn(said, at, memory, messages, (script, after) =>
        toResponse(script, contextsOf(request, after), messages.locale, source),
      );
    },
  };
}
