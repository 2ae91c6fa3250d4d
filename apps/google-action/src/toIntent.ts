import type { Intent, IntentName, Slots } from '@supine/core';
import { INTENTS } from '@supine/core';
import type { WebhookRequest } from './webhookRequest.js';

/** The two intents that every new agent has. */
const DEFAULT_INTENTS: ReadonlyMap<string | undefined, IntentName> = new Map([
  ['Default Welcome Intent', 'Help'],
  ['Default Fallback Intent', 'Unknown'],
]);

/**
 * What a request means. The agent's intents bear the core's names.
 *
 * @param request what `parseWebhookRequest` gives
 * @returns the core's intent, `Unknown` for any other name
 * @example toIntent({ queryResult: { intent: { displayName: 'Next' } } }) // { intent: 'Next', slots: {} }
 */
export function toIntent({ queryResult }: WebhookRequest): Intent {
  const name = queryResult?.intent?.displayName;
  const own = INTENTS.find((known) => known === name);
  return {
    intent: own ?? DEFAULT_INTENTS.get(name) ?? 'Unknown',
    slots: slotsOf(queryResult?.parameters ?? {}),
  };
}

/** Dialogflow sends an empty string for a parameter that nobody named. */
function slotsOf(parameters: Readonly<Record<string, unknown>>): Slots {
  return Object.fromEntries(
    Object.entries(parameters).flatMap(([name, value]) => {
      const filled = (typeof value === 'string' && value !== '') || typeof value === 'number';
      return filled ? [[name, value]] : [];
    }),
  );
}
