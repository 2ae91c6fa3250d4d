import * as z from 'zod/mini';
import { lenient } from '../lenient.js';
import { Sentence } from '../webhookRequest.js';

const Parameters = z.record(z.string(), lenient(z.object({ resolvedValue: z.unknown() })));

/**
 * What is read of a Dialogflow CX v3 request; everything else is let be.
 * https://cloud.google.com/dialogflow/cx/docs/reference/rest/v3/WebhookRequest
 */
const CxRequest = z.catch(
  z.object({
    fulfillmentInfo: lenient(z.object({ tag: lenient(z.string()) })),
    intentInfo: lenient(
      z.object({ displayName: lenient(z.string()), parameters: lenient(Parameters) }),
    ),
    sessionInfo: lenient(z.object({ parameters: lenient(z.record(z.string(), z.unknown())) })),
    languageCode: lenient(z.string()),
    payload: z.optional(z.unknown()),
    // What was said comes in the one of these that fits how it was said.
    text: lenient(Sentence),
    transcript: lenient(Sentence),
  }),
  {},
);
export type CxRequest = z.infer<typeof CxRequest>;

/**
 * Reads the body of a webhook call of Dialogflow CX.
 *
 * @param body anything
 * @returns what could be read of it
 * @example parseCxRequest(null) // {}
 */
export function parseCxRequest(body: unknown): CxRequest {
  return CxRequest.parse(body);
}
