import { keptOf } from '@supine/store';
import type { ErrorHandler, RequestHandler } from 'ask-sdk-core';
import { personOf } from './device.js';
import { toHappening } from './happening.js';
import type { SkillParts } from './turn.js';
import { answerIntent, answerOrder, answerOver, answerReached, turnOf } from './turn.js';

/** Answers every request; what may not be answered gets the empty response. */
export function answerAll(parts: SkillParts): RequestHandler {
  return {
    canHandle: () => true,
    async handle(input) {
      const { request, context } = input.requestEnvelope;
      const happening = toHappening(request);
      switch (happening.type) {
        case 'nothing':
          return {};
        case 'disabled':
          await keptOf(parts.store, personOf(context)).erase();
          return {};
        case 'reached':
          return answerReached(input, happening.segmentId, parts);
        case 'over':
          return answerOver(input, happening.segmentId, parts);
        case 'order':
          return answerOrder();
        case 'failed':
          // For the operator's log; nothing a person said is in it.
          console.error(`Not played: ${happening.why}`);
          return {};
        default:
          return answerIntent(await turnOf(input, parts), happening);
      }
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
