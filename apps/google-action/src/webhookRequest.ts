import * as z from 'zod/mini';

/** A field that is left out when it is missing or something else, so that one bad field does not lose the others. */
function lenient<Schema extends z.ZodMiniType>(schema: Schema) {
  return z.catch(z.optional(schema), undefined);
}

const Context = z.object({
  name: z.string(),
  parameters: lenient(z.record(z.string(), z.unknown())),
});

const QueryResult = z.object({
  intent: lenient(z.object({ displayName: lenient(z.string()) })),
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
