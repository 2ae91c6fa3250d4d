import type { Locale, Script } from '@supine/core';
import { renderSsml, renderText } from '@supine/core';
import type { AssistantPayload } from './assistantPayload.js';
import { assistantPayload } from './assistantPayload.js';
import { speechProfile } from './limits.js';
import type { OutputContext } from './state.js';

/** Words for every channel that reads or speaks text. */
export interface TextMessage {
  readonly text: { readonly text: readonly [string] };
}

/** Speech for a telephone line, with its pauses. */
export interface TelephonyMessage {
  readonly platform: 'TELEPHONY';
  readonly telephonySynthesizeSpeech: { readonly ssml: string };
}

/**
 * An answer in the form of Dialogflow ES v2.
 * https://cloud.google.com/dialogflow/es/docs/reference/rest/v2/WebhookResponse
 */
export interface WebhookResponse {
  readonly fulfillmentText: string;
  readonly fulfillmentMessages: readonly [TextMessage, ...TelephonyMessage[]];
  readonly payload: AssistantPayload;
  readonly outputContexts: readonly OutputContext[];
  /** The line is hung up after this answer. */
  readonly endInteraction?: true;
}

/** The name of Dialogflow's phone gateway in a request. */
const PHONE = 'GOOGLE_TELEPHONY';

/**
 * One answer in every form in which a channel of Dialogflow may want it: as text, as speech for a telephone, as the legacy
 * payload.
 *
 * The forms for a telephone are in v2beta1 only, which the phone gateway speaks; elsewhere an unknown platform may cost the
 * whole answer. So they are sent to nobody else.
 * https://cloud.google.com/dialogflow/es/docs/reference/rest/v2beta1/projects.agent.intents#telephonysynthesizespeech
 *
 * @param script what `compose` gives
 * @param outputContexts what Dialogflow has to keep
 * @param locale tells how long to stay, where a text is read
 * @param source the integration that asks
 * @returns the body of the response
 * @example toResponse({ nodes: [{ type: 'say', text: 'Stopped.' }], again: null, ends: true }, [], enUS).fulfillmentText // 'Stopped.'
 */
export function toResponse(
  script: Script,
  outputContexts: readonly OutputContext[],
  locale: Locale,
  source?: string,
): WebhookResponse {
  const text = renderText(script, { silencesIn: locale });
  const ssml = renderSsml(script, speechProfile);
  const isPhone = source === PHONE;
  const spoken: TelephonyMessage[] = isPhone
    ? [{ platform: 'TELEPHONY', telephonySynthesizeSpeech: { ssml } }]
    : [];
  return {
    fulfillmentText: text,
    fulfillmentMessages: [{ text: { text: [text] } }, ...spoken],
    payload: assistantPayload(ssml, script),
    outputContexts,
    ...(isPhone && script.ends ? { endInteraction: true } : {}),
  };
}
