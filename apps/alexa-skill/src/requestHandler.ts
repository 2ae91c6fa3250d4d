import type { ErrorHandler, RequestHandler } from 'ask-sdk-core';
import { toAlexaEvent } from './alexaEvent.js';
import { householdErased, speakerOf } from './speaker.js';
import { answerOrder, answerOver, answerReached, toResponse } from './toResponse.js';
import type { SkillParts } from './turn.js';
import { turnOf } from './turn.js';

/** Answers every request; what may not be answered gets the empty response. */
export function requestHandler(parts: SkillParts): RequestHandler {
  return {
    canHandle: () => true,
    async handle(input) {
      const { request, context } = input.requestEnvelope;
      const event = toAlexaEvent(request);
      switch (event.type) {
        case 'nothing':
          return {};
        case 'disabled':
          if (!(await householdErased(parts.store, speakerOf(context)))) throw new NotErased();
          return {};
        case 'reached':
          return answerReached(input, event.segmentId, parts);
        case 'over':
          return answerOver(input, event.segmentId, parts);
        case 'order':
          return answerOrder(parts);
        case 'failed':
          // For the operator's log; nothing a person said is in it.
          console.error(`Not played: ${event.why}`);
          return {};
        default:
          return toResponse(await turnOf(input, parts), event);
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
export const errorHandler: ErrorHandler = {
  canHandle: (_, error) => !(error instanceof NotErased),
  handle(_, error) {
    // For the operator's log; nothing a person said is in it.
    console.error(`Not answered: ${error.name}: ${error.message}`);
    return {};
  },
};
