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
          if (!(await keptOf(parts.store, personOf(context)).erase())) throw new NotErased();
          return {};
        case 'reached':
          return answerReached(input, happening.segmentId, parts);
        case 'over':
          return answerOver(input, happening.segmentId, parts);
        case 'order':
          return answerOrder(parts);
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

/** Nobody listens to the answer of this one; who asked has to know that it was not done, and may ask again. */
class NotErased extends Error {
  override readonly name = 'NotErased';
  constructor() {
    super('What is kept of whoever has switched the skill off could not be erased.');
  }
}

/** What no handler could answer gets the empty response: better silent than wrong. */
export const answerNothing: ErrorHandler = {
  canHandle: (_, error) => !(error instanceof NotErased),
  handle(_, error) {
    // For the operator's log; nothing a person said is in it.
    console.error(`Not answered: ${error.name}: ${error.message}`);
    return {};
  },
};
