import type { Answer, Locale, Reply, RoutineRequest } from '@supine/core';
import { buildRoutine, catalogue, compileTimeline, compose, renderText } from '@supine/core';
import { answerCard, wordsOf } from '@supine/core/speech';
import type { Directive, Response } from 'ask-sdk-model';
import { renderAplAnswer, renderAplDirective } from '../apl/index.js';
import { speechProfile } from '../limits.js';
import { speechResponse } from './speechResponse.js';

/** An answer on a screen, and the last segment of what it plays. */
export interface ScreenResponse {
  readonly response: Response;
  /** The id of the segment after which the document asks for more; `null` when it plays nothing. */
  readonly over: string | null;
}

/**
 * An answer on a screen: a stretch of a routine plays by itself and asks for the next one when it is over; anything else
 * is spoken, and shown while it is.
 *
 * @param answer of a device that takes whole answers
 * @param locale the words
 * @returns the response; with a stretch it leaves the session open and the microphone shut
 * @example screenResponse(answer, enUS).over // 'figure-four.right.release'
 */
export function screenResponse([next, replies]: Answer, locale: Locale): ScreenResponse {
  const { session } = next;
  const performed = replies.find((reply) => reply.type === 'perform');
  if (!performed || !session) {
    return {
      response: withWords(speechResponse(replies, locale), [next, replies], locale),
      over: null,
    };
  }
  // Without `shouldEndSession` the session stays, with the microphone shut, for as long as the document plays.
  const response: Response = { directives: [documentFor(replies, session.request, locale)] };
  return { response, over: performed.segments.at(-1)?.id ?? '' };
}

/** What plays by itself. */
function documentFor(
  replies: readonly Reply[],
  request: RoutineRequest,
  locale: Locale,
): Directive {
  const at = replies.findIndex(({ type }) => type === 'perform');
  const performed = replies[at];
  const segments = performed?.type === 'perform' ? performed.segments : [];
  return directiveOf(
    renderAplDirective({
      segments,
      timeline: compileTimeline(buildRoutine(request)),
      locale,
      token: segments.at(-1)?.id ?? '',
      first: renderText(compose(replies.slice(0, at), locale, speechProfile)),
      stopLine: wordsOf({ key: 'device.stop' }, locale, speechProfile),
      soft: replies.some(({ type }) => type === 'softly'),
    }),
  );
}

function withWords(response: Response, [{ topic }, replies]: Answer, locale: Locale): Response {
  // What ends needs nothing on the screen, and a dark room no light.
  if (response.shouldEndSession !== false) return response;
  const text = renderText(compose(replies, locale, speechProfile));
  const restsOn = topic && restsOnOf(topic, replies, locale);
  const shown = renderAplAnswer({ text, restsOn, token: 'answer' });
  return { ...response, directives: [directiveOf(shown)] };
}

/** A screen has room for so many sources. */
const MOST_SOURCES = 2;

/** What an answer that was just given rests on, as its card tells it. */
function restsOnOf(
  topic: NonNullable<Answer[0]['topic']>,
  replies: readonly Reply[],
  locale: Locale,
): string | undefined {
  const isGiven = replies.some(
    (reply) => 'line' in reply && reply.line.key.startsWith(`${topic.shelf}.${topic.id}.`),
  );
  const card = isGiven ? answerCard(topic, catalogue, locale) : undefined;
  if (!card) return undefined;
  const sources = card.sources.slice(0, MOST_SOURCES).map(({ name }) => name);
  return sources.length === 0 ? undefined : [locale.screen.card.restsOn, ...sources].join('\n');
}

/** Our documents are typed more narrowly than the model's, which takes anything. */
const directiveOf = (directive: unknown) => directive as Directive;
