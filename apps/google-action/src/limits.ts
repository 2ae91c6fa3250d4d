import type { Locale, SpeechProfile, TurnLimit } from '@supine/core';
import { compose, renderText } from '@supine/core';

/**
 * How a message is written, for a chat and for a phone line, which both hear or read "stop" at any time.
 *
 * A written message keeps no time; its holds stand there as "(30 seconds)". On a phone line they are pauses.
 */
export const speechProfile: SpeechProfile = {
  /** https://cloud.google.com/text-to-speech/docs/ssml: nothing longer is sure to be kept whole. */
  longestPauseSeconds: 10,
  /** https://cloud.google.com/text-to-speech/quotas: 5,000 bytes are spoken at once, and our markup has no others. */
  longestScriptCharacters: 5000,
  mixes: false,
  /**
   * A hold is as long as the reader waits. What is written is whole seconds, which is half a second off at most for each
   * of up to four waits in a hold, and a wait below two seconds is not written at all. Whoever does what is written, at
   * the speed at which words are spoken, is within three and a half; `test/limits.test.ts` holds the content to it.
   */
  holdErrorMs: 3500,
  stop: 'say',
};

/**
 * How much of a routine one message may hold, in the words of a locale.
 *
 * Four minutes, so that nobody lies waiting for longer without being asked; the conversation's context would last for
 * twenty: https://cloud.google.com/dialogflow/es/docs/reference/rest/v2/Context. 2,000 characters is the shortest limit
 * among the chats that Dialogflow serves: https://developers.facebook.com/docs/messenger-platform/reference/send-api.
 */
export function messageLimit(locale: Locale): TurnLimit {
  return {
    seconds: 240,
    closingSeconds: 8,
    // Room for an answer before the stretch and the question after it.
    characters: 1700,
    charactersOf: (segment) => {
      const script = compose([{ type: 'perform', segments: [segment] }], locale, speechProfile);
      return renderText(script, { silencesIn: locale }).length + 1;
    },
  };
}
