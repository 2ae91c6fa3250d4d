import type { Script } from '@supine/core';
import { renderText } from '@supine/core';
import type { OutputContext } from './state.js';

/**
 * An answer in the form of Dialogflow ES v2.
 * https://cloud.google.com/dialogflow/es/docs/reference/rest/v2/WebhookResponse
 */
export interface WebhookResponse {
  readonly fulfillmentText: string;
  readonly fulfillmentMessages: readonly [{ readonly text: { readonly text: readonly [string] } }];
  readonly outputContexts: readonly OutputContext[];
}

/**
 * One answer as text, for every channel that reads or speaks text.
 *
 * @param script what `compose` gives
 * @param outputContexts what Dialogflow has to keep
 * @returns the body of the response
 * @example toResponse({ nodes: [{ type: 'say', text: 'Stopped.' }], again: null, ends: true }, []).fulfillmentText // 'Stopped.'
 */
export function toResponse(
  script: Script,
  outputContexts: readonly OutputContext[],
): WebhookResponse {
  const text = renderText(script, { silences: 'written' });
  return {
    fulfillmentText: text,
    fulfillmentMessages: [{ text: { text: [text] } }],
    outputContexts,
  };
}
