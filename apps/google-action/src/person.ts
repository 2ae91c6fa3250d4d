import { createHmac } from 'node:crypto';

/** https://cloud.google.com/dialogflow/es/docs/reference/rest/v2/OriginalDetectIntentRequest */
const NUMBER: readonly string[] = ['telephony', 'caller_id'];

/** Where an integration says who it is that speaks, as a path in its payload. */
const PATHS: readonly (readonly string[])[] = [
  NUMBER,
  // https://cloud.google.com/dialogflow/es/docs/integrations/dialogflow-messenger: the attribute user-id
  ['userId'],
  // Facebook Messenger, Telegram, Slack and LINE pass on what they sent.
  ['data', 'sender', 'id'],
  ['data', 'from', 'id'],
  ['data', 'event', 'user'],
  ['data', 'source', 'userId'],
];

/** An id, or the number of somebody who lets it be seen. A number that is held back reads REDACTED_FOR_ANONYMOUS_CALLER. */
const ID = /^(?!REDACTED)[\w+:.@-]{3,200}$/;

/**
 * Who speaks, by an id that the platform gives; nothing somebody said is one. What is kept is kept under its HMAC-SHA-256 by
 * a secret of the operator: all numbers of telephones can be tried in some hours, so a hash alone would hide none.
 *
 * @param payload `originalDetectIntentRequest.payload` of ES, `payload` of CX; may be anything
 * @param source the integration, so that the same id of two of them is not one person
 * @param secret 32 bytes or more; another one makes everybody somebody else
 * @returns `null` when the request does not say who it is from
 * @example personOf({ userId: 'ann' }, 'DIALOGFLOW_MESSENGER', secret) // 43 letters, figures, - and _
 */
export function personOf(payload: unknown, source: string, secret: string): string | null {
  for (const path of PATHS) {
    const id = idAt(path, payload);
    if (id === null) continue;
    const name = JSON.stringify([source, path.join('.'), id]);
    return createHmac('sha256', secret).update(name).digest('base64url');
  }
  return null;
}

/**
 * Whether others may speak under the same name: a number is of a telephone, which several may use; an account is of one.
 *
 * @param payload as `personOf` takes it
 * @example mayBeShared({ telephony: { caller_id: '+15550100' } }) // true
 */
export function mayBeShared(payload: unknown): boolean {
  return idAt(NUMBER, payload) !== null;
}

function idAt(path: readonly string[], payload: unknown): string | null {
  const found = path.reduce(inner, payload);
  const id = typeof found === 'number' ? String(found) : found;
  return typeof id === 'string' && ID.test(id) ? id : null;
}

function inner(value: unknown, name: string): unknown {
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, name)) return undefined;
  return (value as Readonly<Record<string, unknown>>)[name];
}
