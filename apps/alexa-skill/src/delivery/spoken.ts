import type { Reply } from '@supine/core';
import { compose, enUS, renderSentence, renderSsml } from '@supine/core';
import type { Response } from 'ask-sdk-model';
import { speechProfile } from '../limits.js';

/**
 * Replies as speech. The microphone opens exactly when something was asked, and then the question is repeated once; after
 * anything else the session is closed.
 *
 * @param replies what `respond` gives
 * @returns the response; without speech when there is nothing to say
 * @example spoken([{ type: 'say', line: { key: 'dialog.stopped' } }]).shouldEndSession // true
 */
export function spoken(replies: readonly Reply[]): Response {
  const script = compose(replies, enUS, speechProfile);
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
