import type { SpeechProfile, TurnLimit } from '@supine/core';
import { compose, renderText } from '@supine/core';

/**
 * How a message is written: the words of a chat and of a phone line, which both hear or read "stop" at any time.
 *
 * A message keeps no time; its holds are written as "(30 seconds)".
 */
export const speechProfile: SpeechProfile = {
  /** No markup is sent, so these two only say that nothing is cut. */
  longestPauseSeconds: 10,
  longestScriptCharacters: 8000,
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
 * How much of a routine one message may hold.
 *
 * Four minutes, so that nobody lies waiting for longer without being asked; the conversation's context would last for
 * twenty: https://cloud.google.com/dialogflow/es/docs/reference/rest/v2/Context. 2,000 characters is the shortest limit
 * among the chats that Dialogflow serves: https://developers.facebook.com/docs/messenger-platform/reference/send-api.
 */
export const messageLimit: TurnLimit = {
  seconds: 240,
  closingSeconds: 8,
  // Room for an answer before the stretch and the question after it.
  characters: 1700,
  charactersOf: (segment) => {
    const script = compose([{ type: 'perform', segments: [segment] }], undefined, speechProfile);
    return renderText(script, { silences: 'written' }).length + 1;
  },
};
