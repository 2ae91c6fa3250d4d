import type { Intent } from '@supine/core';
import type { Expecting } from '@supine/core/recognise';
import { asHeard } from '../asHeard.js';
import { slotsOf } from '../slotsOf.js';
import { DEFAULT_INTENTS, named } from '../toIntent.js';
import type { CxRequest } from './cxRequest.js';

/**
 * What a request of Dialogflow CX means: by the tag of its webhook where that is one of the core's intents, else by the
 * name of the intent, else by the words themselves. So a flow with one handler and no intents is enough.
 *
 * @param request what `parseCxRequest` gives
 * @param expecting what kind of answer the conversation waits for
 * @example toCxIntent({ text: 'skip this one' }) // { intent: 'Next', slots: {} }
 */
export function toCxIntent(request: CxRequest, expecting?: Expecting): Intent {
  const { fulfillmentInfo, intentInfo, text, transcript } = request;
  const taken = named(fulfillmentInfo?.tag) ?? named(intentInfo?.displayName);
  const slots = Object.entries(intentInfo?.parameters ?? {}).map(
    ([name, parameter]) => [name, parameter?.resolvedValue] as const,
  );
  const understood = {
    intent: taken ?? (isWelcome(intentInfo?.displayName) ? 'Help' : 'Unknown'),
    slots: taken ? slotsOf(Object.fromEntries(slots)) : {},
  } as const;
  return asHeard(text ?? transcript, { ...understood, isFallback: taken === undefined }, expecting);
}

function isWelcome(name: string | undefined): boolean {
  return Object.entries(DEFAULT_INTENTS).some(([known, own]) => known === name && own === 'Help');
}
