import { expectingOf, nothingKnown } from '@supine/core';
import type { Answering } from '../answering.js';
import type { WebhookOptions } from '../handleWebhook.js';
import type { Messages } from '../messages.js';
import { messagesIn } from '../messages.js';
import { mayBeShared, personOf } from '../person.js';
import { conversationIn } from '../state.js';
import { answerTurn } from '../turn.js';
import { parseCxRequest } from './cxRequest.js';
import { toCxIntent } from './toCxIntent.js';
import type { CxWebhookResponse } from './toCxResponse.js';
import { CONVERSATION, toCxResponse } from './toCxResponse.js';

/**
 * Answers one call of a Dialogflow CX webhook as `handleWebhook` answers one of ES.
 *
 * @param body the parsed JSON of the request
 * @param options a clock, and the language of the answers
 * @returns the response, to be sent as JSON
 * @example handleCxWebhook({ text: 'stop' }).fulfillmentResponse.messages[0].text.text[0] // 'Good night.'
 */
export function handleCxWebhook(body: unknown, options: WebhookOptions = {}): CxWebhookResponse {
  const { now = Date.now, locale } = options;
  return readCxWebhook(body, messagesIn(locale)).answer(now(), nothingKnown).response(true);
}

/**
 * A call of the CX webhook, read and ready to be answered once it is known what is kept of its person.
 *
 * @param body the parsed JSON of the request
 * @param messages in the language of the answer
 */
export function readCxWebhook(body: unknown, messages: Messages): Answering<CxWebhookResponse> {
  const request = parseCxRequest(body);
  const { sessionInfo, languageCode, payload } = request;
  return {
    person: (secret) => personOf(payload, '', secret),
    answer(at, memory) {
      const conversation = conversationIn(sessionInfo?.parameters?.[CONVERSATION]);
      const said = {
        conversation,
        intent: toCxIntent(request, expectingOf(conversation)),
        languageCode,
        mayBeShared: mayBeShared(payload),
      };
      return answerTurn(said, at, memory, messages, (script, after) =>
        toCxResponse(script, after, messages.locale),
      );
    },
  };
}
