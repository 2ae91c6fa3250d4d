import type { Script } from '@supine/core';
import { renderSentence, renderSsml } from '@supine/core';
import type { ResponseBuilder } from 'ask-sdk-core';
import type { Response } from 'ask-sdk-model';
import { speechProfile } from './limits.js';

/**
 * One answer in Alexa's form. The microphone opens exactly when something was asked, and then the question is repeated
 * once; after anything else the session is closed.
 *
 * @param script what `compose` gives
 * @param builder the builder of this request
 * @returns the response
 * @example toResponse({ nodes: [{ type: 'say', text: 'Stopped.' }], again: null, ends: true }, builder).shouldEndSession // true
 */
export function toResponse(script: Script, builder: ResponseBuilder): Response {
  // The builder takes the root element off and puts it on again; it escapes nothing, and nothing is escaped here.
  builder.speak(renderSsml(script, speechProfile));
  if (script.again === null) return builder.withShouldEndSession(true).getResponse();
  return builder.reprompt(renderSentence(script.again)).withShouldEndSession(false).getResponse();
}
