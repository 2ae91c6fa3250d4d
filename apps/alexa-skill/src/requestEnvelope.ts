import type { RequestEnvelope } from 'ask-sdk-model';
import { recordOf } from './record.js';
import { readableAttributes } from './state.js';

/**
 * Whatever arrives, in the outer shape that ask-sdk reads without looking: it throws on a missing context and sends
 * session attributes of any kind back as they came, so only ours are let in.
 *
 * @param event what Lambda or a web server received
 * @returns an envelope whose `request`, `context` and, if there was one, `session` are objects, with attributes that can be read
 * @example parseRequestEnvelope(null).request // {}
 */
export function parseRequestEnvelope(event: unknown): RequestEnvelope {
  const { version, session, context, request } = recordOf(event);
  const system = recordOf(recordOf(context)['System']);
  const { applicationId } = recordOf(system['application']);
  const envelope = {
    version: typeof version === 'string' ? version : '1.0',
    context: {
      ...recordOf(context),
      System: { ...system, application: { applicationId: String(applicationId ?? '') } },
    },
    request: recordOf(request),
    ...(typeof session === 'object' && session !== null
      ? { session: { ...session, attributes: attributesOf(session) } }
      : {}),
  };
  // Only that much is known; `toIntent` and `deviceOf` look at the rest as unknown.
  return envelope as unknown as RequestEnvelope;
}

function attributesOf(session: object): Readonly<Record<string, unknown>> {
  return { ...readableAttributes(recordOf(recordOf(session)['attributes'])) };
}
