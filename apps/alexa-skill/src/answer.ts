import type { Conversation, Intent } from '@supine/core';
import { compose, countryOf, enUS, respond } from '@supine/core';
import type { ErrorHandler, HandlerInput, RequestHandler } from 'ask-sdk-core';
import type { Response } from 'ask-sdk-model';
import { answerLimit, speechProfile } from './limits.js';
import { keepConversation, readConversation } from './state.js';
import { toIntent } from './toIntent.js';
import { toResponse } from './toResponse.js';

/** Answers every request; what may not be answered gets the empty response. */
export function answerAll(now: () => number): RequestHandler {
  return {
    canHandle: () => true,
    handle(input) {
      const intent = toIntent(input.requestEnvelope.request);
      if (!intent) return input.responseBuilder.getResponse();
      return answer(input, readConversation(input), intent, now());
    },
  };
}

/** What no handler could answer gets the empty response: better silent than wrong. */
export const answerNothing: ErrorHandler = {
  canHandle: () => true,
  handle(_, error) {
    // For the operator's log; nothing a person said is in it.
    console.error(`Not answered: ${error.name}: ${error.message}`);
    return {};
  },
};

function answer(
  input: HandlerInput,
  conversation: Conversation,
  intent: Intent,
  at: number,
): Response {
  const { locale } = input.requestEnvelope.request;
  const country = countryOf(locale);
  const [next, replies] = respond(conversation, intent, {
    at,
    turn: answerLimit,
    country,
    whispers: true,
  });
  const response = toResponse(compose(replies, enUS, speechProfile), input.responseBuilder);
  keepConversation(input, next);
  return response;
}
