import type { Locale } from '@supine/core';
import { renderSentence, wordsOf } from '@supine/core/speech';
import type { ErrorHandler, RequestHandler } from 'ask-sdk-core';
import type { Response } from 'ask-sdk-model';
import type { AlexaEvent } from './alexaEvent.js';
import { toAlexaEvent } from './alexaEvent.js';
import { speechResponse } from './delivery/speechResponse.js';
import { keepPlace, keepUnplayed } from './keep.js';
import { speechProfile } from './limits.js';
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
      if (isForeign(request, parts.locale) && SAID.includes(event.type)) {
        return answerForeign(parts.locale);
      }
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
          return answerOrder(await turnOf(input, parts));
        case 'ended':
          await keepPlace(await turnOf(input, parts), event.atMs);
          return {};
        case 'failed':
          // For the operator's log; nothing a person said is in it.
          console.error(`Not played: ${event.why}`);
          if (event.delivery) await keepUnplayed(await turnOf(input, parts), event.delivery);
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

/** Where somebody has spoken and waits. */
const WAITS: readonly unknown[] = ['LaunchRequest', 'IntentRequest'];

/** Whoever waits for an answer that could not be made is told so in one sentence; nobody else is told anything. */
export function errorHandler({ locale }: Pick<SkillParts, 'locale'>): ErrorHandler {
  return {
    canHandle: (_, error) => !(error instanceof NotErased),
    handle({ requestEnvelope }, error) {
      // For the operator's log; nothing a person said is in it.
      console.error(`Not answered: ${error.name}: ${error.message}`);
      if (!WAITS.includes(requestEnvelope.request.type)) return {};
      return speechResponse([{ type: 'say', line: { key: 'dialog.failed' } }], locale);
    },
  };
}

const SAID: readonly AlexaEvent['type'][] = ['said', 'opened', 'order'];

/** A device that is spoken to in another language reads ours in a voice of its own, which nobody understands. */
function isForeign({ locale: theirs }: { readonly locale?: unknown }, { code }: Locale): boolean {
  const languageOf = (tag: string) => tag.split('-', 1)[0]?.toLowerCase();
  return typeof theirs === 'string' && theirs !== '' && languageOf(theirs) !== languageOf(code);
}

function answerForeign(locale: Locale): Response {
  const text = wordsOf({ key: 'dialog.this-language-only' }, locale, speechProfile);
  const ssml = renderSentence(text)
    .replace('<speak>', `<speak><lang xml:lang="${locale.code}">`)
    .replace('</speak>', '</lang></speak>');
  return { outputSpeech: { type: 'SSML', ssml }, shouldEndSession: true };
}
