import type { Conversation, Locale, Script } from '@supine/core';
import { renderSsml, renderText } from '@supine/core';
import { speechProfile } from '../limits.js';
import type { TextMessage } from '../toResponse.js';

/**
 * An answer in the form of Dialogflow CX v3.
 * https://cloud.google.com/dialogflow/cx/docs/reference/rest/v3/WebhookResponse
 */
export interface CxWebhookResponse {
  readonly fulfillmentResponse: {
    /** Text for channels that are read; where sound is asked for, the SSML goes before it. */
    readonly messages: readonly [
      TextMessage,
      { readonly outputAudioText: { readonly ssml: string } },
    ];
    readonly mergeBehavior: 'REPLACE';
  };
  readonly sessionInfo: { readonly parameters: { readonly [CONVERSATION]: string } };
}

/** The parameter of the session that carries the conversation. */
export const CONVERSATION = 'supine-conversation';

/**
 * One answer.
 *
 * @param script what `compose` gives
 * @param conversation what Dialogflow has to keep
 * @param locale tells how long to stay, where a text is read
 * @returns the body of the response
 * @example toCxResponse(script, newConversation, enUS).fulfillmentResponse.messages[0].text.text[0] // 'Stopped.'
 */
export function toCxResponse(
  script: Script,
  conversation: Conversation,
  locale: Locale,
): CxWebhookResponse {
  return {
    fulfillmentResponse: {
      messages: [
        { text: { text: [renderText(script, { silencesIn: locale })] } },
        { outputAudioText: { ssml: renderSsml(script, speechProfile) } },
      ],
      mergeBehavior: 'REPLACE',
    },
    sessionInfo: { parameters: { [CONVERSATION]: JSON.stringify(conversation) } },
  };
}
