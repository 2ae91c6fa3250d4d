import type { Script } from '@supine/core';
import { renderSentence } from '@supine/core/speech';

/**
 * An answer in the form of Google Assistant before June 2023. No speaker asks for it any more; Dialogflow's legacy
 * integration and its simulator still read it.
 */
export interface AssistantPayload {
  readonly google: {
    readonly expectUserResponse: boolean;
    readonly richResponse: {
      readonly items: readonly [{ readonly simpleResponse: { readonly textToSpeech: string } }];
    };
    readonly noInputPrompts?: readonly [{ readonly textToSpeech: string }];
  };
}

/**
 * The payload of one answer.
 *
 * @param ssml the answer, spoken
 * @param script what it was rendered from
 * @example assistantPayload('<speak>Stopped.</speak>', script).google.expectUserResponse // false
 */
export function assistantPayload(ssml: string, { again, ends }: Script): AssistantPayload {
  return {
    google: {
      expectUserResponse: !ends,
      richResponse: { items: [{ simpleResponse: { textToSpeech: ssml } }] },
      ...(again === null ? {} : { noInputPrompts: [{ textToSpeech: renderSentence(again) }] }),
    },
  };
}
