import type { Intent } from '@supine/core';
import type { Expecting, IntentName } from '@supine/core/recognise';
import { INTENTS } from '@supine/core/recognise';
import { asHeard } from './asHeard.js';
import { slotsOf } from './slotsOf.js';
import type { WebhookRequest } from './webhookRequest.js';

/** The two intents that every new agent has. */
export const DEFAULT_INTENTS = {
  'Default Welcome Intent': 'Help',
  'Default Fallback Intent': 'Unknown',
} as const satisfies Readonly<Record<string, IntentName>>;

/**
 * What a request means. The agent's intents bear the core's names, or tell them as their action where several intents of
 * the agent are one of ours.
 *
 * @param request what `parseWebhookRequest` gives
 * @param expecting what kind of answer the conversation waits for
 * @returns the core's intent, `Unknown` for any other name
 * @example toIntent({ queryResult: { intent: { displayName: 'Next' } } }) // { intent: 'Next', slots: {} }
 */
export function toIntent({ queryResult = {} }: WebhookRequest, expecting?: Expecting): Intent {
  const { intent, action, parameters = {}, queryText } = queryResult;
  const name = intent?.displayName;
  const [, byDefault] = Object.entries(DEFAULT_INTENTS).find(([known]) => known === name) ?? [];
  const taken = named(name) ?? byDefault ?? named(action) ?? 'Unknown';
  const isFallback = name === undefined || byDefault === 'Unknown' || intent?.isFallback === true;
  return asHeard(queryText, { intent: taken, slots: slotsOf(parameters), isFallback }, expecting);
}

/** The core's intent of a name, which may be anything. */
export function named(name: string | undefined): IntentName | undefined {
  return INTENTS.find((known) => known === name);
}
