import type { RequestEnvelope } from 'ask-sdk-model';
import { recordOf } from './record.js';

/**
 * Whatever arrives, in the outer shape that ask-sdk reads without looking: it throws on a missing context and sends
 * session attributes of any type back as they came.
 *
 * @param event what Lambda or a web server received
 * @returns an envelope whose `request`, `context` and, if there was one, `session` are objects
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
      ? { session: { ...session, attributes: recordOf(recordOf(session)['attributes']) } }
      : {}),
  };
  // Only the outer shape is known; `toIntent` and `readConversation` look at the rest as unknown.
  return envelope as unknown as RequestEnvelope;
}
