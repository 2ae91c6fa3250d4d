/**
 * The rooms bound to what most callers want: the built-in catalogue and American English. Each function takes another
 * catalogue, grammar or locale as its last argument.
 */
import { catalogue as builtIn } from './content/index.js';
import type { DialogContext } from './dialog/context.js';
import type { Conversation } from './dialog/conversation.js';
import type { Answer } from './dialog/goOn.js';
import type { Reply } from './dialog/reply.js';
import { respond as respondWith } from './dialog/respond.js';
import type { Grammar } from './intents/grammar.js';
import { compileGrammar } from './intents/grammar.js';
import type { Intent } from './intents/intent.js';
import type { RecogniseOptions } from './intents/recognise.js';
import { recognise as recogniseWith } from './intents/recognise.js';
import { enUS } from './locales/en-US/index.js';
import { enUSPhrases } from './locales/en-US/phrases.js';
import type { Locale } from './locales/locale.js';
import type { Phrases } from './locales/phrases.js';
import type { PlayableShelves } from './model/catalogue.js';
import type { Routine } from './routine/buildRoutine.js';
import { buildRoutine as buildWith } from './routine/buildRoutine.js';
import type { RoutineRequest } from './routine/request.js';
import { compose as composeWith } from './speech/compose.js';
import type { SpeechProfile } from './speech/profile.js';
import { plainSpeaker } from './speech/profile.js';
import type { Script } from './speech/script.js';

let english: Grammar | undefined;

/** The grammar of what people say in a language; English is prepared when it is first needed. */
export function grammarOf(phrases: Phrases = enUSPhrases): Grammar {
  if (phrases !== enUSPhrases) return compile(phrases);
  english ??= compile(enUSPhrases);
  return english;
}

function compile({ utterances, slotPhrases, alarmWords }: Phrases): Grammar {
  return compileGrammar(utterances, slotPhrases, alarmWords);
}

/**
 * Builds the routine that a request asks for.
 *
 * @param request the routine's id, movements to avoid, steps of pace and hold
 * @param catalogue where exercises and routines are looked up; the built-in one if left out
 * @returns the routine, for `compileTimeline`
 * @throws RoutineRefused with a reason when the request cannot be met
 * @example buildRoutine({ routine: 'evening-wind-down' }).minutes // 10
 */
export function buildRoutine(
  request: RoutineRequest,
  catalogue: PlayableShelves = builtIn,
): Routine {
  return buildWith(request, catalogue);
}

/**
 * The intent and slots of a typed or transcribed sentence.
 *
 * @param sentence what was said
 * @param grammar what `grammarOf` or `compileGrammar` gives; English if left out
 * @param options wake words to drop from the front
 * @returns the intent; `Unknown` for anything else
 * @example recognise('skip this one') // { intent: 'Next', slots: {} }
 */
export function recognise(
  sentence: string,
  grammar: Grammar = grammarOf(),
  options: RecogniseOptions = {},
): Intent {
  return recogniseWith(sentence, grammar, options);
}

/**
 * Answers one sentence. Pain is answered before anything else, in every state.
 *
 * Time up to `at` is counted without telling what began in it: a device that keeps time itself calls `advance` up to the
 * same `at` first, so that no line is lost.
 *
 * @param conversation what is remembered; `newConversation` at first
 * @param intent what `recognise` or a platform understood
 * @param context the time, and how much one answer may hold; the built-in catalogue if none is given
 * @returns the conversation afterwards, and the replies in order
 * @example respond(newConversation, recognise('help'), { at: 0, turn: null })[1][0]?.type // 'ask'
 */
export function respond(
  conversation: Conversation,
  intent: Intent,
  context: Omit<DialogContext, 'catalogue'> & Partial<Pick<DialogContext, 'catalogue'>>,
): Answer {
  return respondWith(conversation, intent, { catalogue: builtIn, ...context });
}

/**
 * Gives replies their words: speech and silence in order.
 *
 * @param replies what `respond` gives
 * @param locale the language; English if left out
 * @param profile what the device can do
 * @returns the script of one answer, for `renderSsml` or `renderText`
 * @example renderText(compose(respond(newConversation, recognise('stop'), { at: 0, turn: null })[1])) // 'Good night.'
 */
export function compose(
  replies: readonly Reply[],
  locale: Locale = enUS,
  profile: SpeechProfile = plainSpeaker,
): Script {
  return composeWith(replies, locale, profile);
}
