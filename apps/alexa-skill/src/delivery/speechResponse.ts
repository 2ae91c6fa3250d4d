import type { Locale, Reply } from '@supine/core';
import { compose, renderSsml } from '@supine/core';
import { renderSentence } from '@supine/core/speech';
import type { Response } from 'ask-sdk-model';
import { speechProfile } from '../limits.js';

/**
 * Replies as speech. The microphone opens exactly when something was asked, and then the question is repeated once; after
 * anything else the session is closed.
 *
 * @param replies what `respond` gives
 * @param locale the words
 * @returns the response; without speech when there is nothing to say
 * @example speechResponse([{ type: 'say', line: { key: 'dialog.stopped' } }], enUS).shouldEndSession // true
 */
export function speechResponse(replies: readonly Reply[], locale: Locale): Response {
  const script = compose(replies, locale, speechProfile);
  const said: Response =
    script.nodes.length > 0
      ? { outputSpeech: { type: 'SSML', ssml: renderSsml(script, speechProfile) } }
      : {};
  if (script.again === null) return { ...said, shouldEndSession: true };
  const again = renderSentence(script.again);
  return {
    ...said,
    reprompt: { outputSpeech: { type: 'SSML', ssml: again } },
    shouldEndSession: false,
  };
}
