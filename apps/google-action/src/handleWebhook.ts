import { compose, countryOf, enUS, respond } from '@supine/core';
import { messageLimit, speechProfile } from './limits.js';
import { contextsOf, readConversation } from './state.js';
import { toIntent } from './toIntent.js';
import type { WebhookResponse } from './toResponse.js';
import { toResponse } from './toResponse.js';
import { parseWebhookRequest } from './webhookRequest.js';

/** What a host decides. */
export interface WebhookOptions {
  /** The time in milliseconds. */
  readonly now?: () => number;
}

/**
 * Answers one call of Dialogflow's webhook. It never throws: whatever cannot be read is not understood.
 *
 * @param body the parsed JSON of the request
 * @param options a clock
 * @returns the response, to be sent as JSON
 * @example handleWebhook({ queryResult: { intent: { displayName: 'Stop' } } }).fulfillmentText // 'Good night.'
 */
export function handleWebhook(body: unknown, options: WebhookOptions = {}): WebhookResponse {
  const request = parseWebhookRequest(body);
  const intent = toIntent(request);
  const at = (options.now ?? Date.now)();
  const country = countryOf(request.queryResult?.languageCode);
  const context = { at, turn: messageLimit, country };
  const [next, replies] = respond(readConversation(request), intent, context);
  return toResponse(compose(replies, enUS, speechProfile), contextsOf(request, next));
}
