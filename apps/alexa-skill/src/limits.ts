import type { Locale, SpeechProfile, TurnLimit } from '@supine/core';
import { turnLimit } from '@supine/core/speech';

/**
 * The longest answer, in seconds. Audio in one answer is refused from 240 s on; plain speech has no documented length,
 * so it is kept below the same limit, with five seconds to spare.
 * https://developer.amazon.com/en-US/docs/alexa/custom-skills/request-and-response-json-reference.html
 */
const LONGEST_ANSWER_SECONDS = 235;

/** What an Echo can do with speech alone. */
export const speechProfile: SpeechProfile = {
  /** https://docs.aws.amazon.com/polly/latest/dg/break-tag.html: one break is 10 s at most. */
  longestPauseSeconds: 10,
  /** https://developer.amazon.com/en-US/docs/alexa/custom-skills/best-practice-text-response.html: fewer than 8,000. */
  longestScriptCharacters: 8000,
  /** Speech and breaks follow one another; nothing can be laid over a silence. */
  mixes: false,
  /**
   * The words inside a hold take their estimate off its silence, and nobody knows how fast this voice is. The hold with
   * the most words has under eight seconds of them; a voice a quarter slower than the estimate adds up to 1.95 s, a
   * quarter quicker takes 1.6 s away. `test/limits.test.ts` holds the content to it. Not yet measured on a device.
   */
  holdErrorMs: 2000,
  /** https://developer.amazon.com/en-US/docs/alexa/custom-skills/speech-synthesis-markup-language-ssml-reference.html */
  softly: ['<amazon:effect name="whispered">', '</amazon:effect>'],
  /** While an answer is spoken the microphone is shut, and only the name opens it. */
  stop: 'wake-word',
  wakeWord: 'Alexa',
};

/**
 * How much of a routine one answer may hold.
 *
 * @param locale whose words are counted
 * @example answerLimit(enUS).seconds // 235
 */
export function answerLimit(locale: Locale): TurnLimit {
  return turnLimit(LONGEST_ANSWER_SECONDS, locale, speechProfile);
}
