import * as z from 'zod/mini';
import { lenient } from './lenient.js';

const Context = z.object({
  name: z.string(),
  parameters: lenient(z.record(z.string(), z.unknown())),
});

/** Longer than any platform lets somebody type; a sentence beyond it is not read. */
const LONGEST_SENTENCE_CHARACTERS = 1000;
export const Sentence = z.string().check(z.maxLength(LONGEST_SENTENCE_CHARACTERS));

const QueryResult = z.object({
  queryText: lenient(Sentence),
  action: lenient(z.string()),
  intent: lenient(z.object({ displayName: lenient(z.string()), isFallback: lenient(z.boolean()) })),
  parameters: lenient(z.record(z.string(), z.unknown())),
  languageCode: lenient(z.string()),
  outputContexts: lenient(z.array(lenient(Context))),
});

/**
 * What is read of a Dialogflow ES v2 request; everything else is let be.
 * https://cloud.google.com/dialogflow/es/docs/reference/rest/v2/WebhookRequest
 */
const WebhookRequest = z.catch(
  z.object({
    session: lenient(z.string().check(z.minLength(1), z.maxLength(1000))),
    queryResult: lenient(QueryResult),
    originalDetectIntentRequest: lenient(
      z.object({ source: lenient(z.string()), payload: z.optional(z.unknown()) }),
    ),
  }),
  {},
);
export type WebhookRequest = z.infer<typeof WebhookRequest>;

/**
 * Reads the body of a webhook call.
 *
 * @param body anything
 * @returns what could be read of it
 * @example parseWebhookRequest(null) // {}
 */
export function parseWebhookRequest(body: unknown): WebhookRequest {
  return WebhookRequest.parse(body);
}
