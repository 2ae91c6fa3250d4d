import { parseConversation } from '@supine/core/stored';

/** A way in which a body is not what Dialogflow ES takes, or leaves the person alone. */
export type Finding = string;

type Fields = Readonly<Record<string, unknown>>;

const FIELDS = ['fulfillmentText', 'fulfillmentMessages', 'outputContexts'];

/**
 * What Dialogflow's server would refuse, or a chat would cut: unknown or mistyped fields, an empty or long text, markup,
 * a context of another session.
 *
 * @param session the session of the request, if it had one
 * @param response the body that came back
 * @returns the findings, none for a legal answer
 * @example judge(undefined, { fulfillmentText: '' }) // ['no text', …]
 */
export function judge(session: unknown, response: unknown): Finding[] {
  const body = fieldsOf(response);
  const text = body['fulfillmentText'];
  const contexts = body['outputContexts'];
  return [
    ...Object.keys(body).flatMap((name) => when(!FIELDS.includes(name), `the field ${name}`)),
    ...when(typeof text !== 'string' || text.trim() === '', 'no text'),
    ...when(String(text).length >= 2000, `${String(text).length} characters`),
    ...when(/[<>]|&\w+;/.test(String(text)), 'markup'),
    ...when(!messagesCarry(body['fulfillmentMessages'], text), 'messages that say something else'),
    ...when(
      JSON.stringify(response ?? null) !== JSON.stringify(jsonOf(response)),
      'not plain JSON',
    ),
    ...(Array.isArray(contexts) ? contexts : ['none']).flatMap((context) =>
      contextFindings(session, context),
    ),
  ];
}

function contextFindings(session: unknown, context: unknown): Finding[] {
  const { name, lifespanCount, parameters } = fieldsOf(context);
  const written = fieldsOf(parameters)['conversation'];
  return [
    ...when(name !== `${session}/contexts/supine`, `the context ${String(name)}`),
    ...when(lifespanCount !== 99, `a context that lasts ${String(lifespanCount)} sentences`),
    ...when(
      typeof written !== 'string' || written.length > 1024 || !isConversation(written),
      'a context without a conversation of at most 1 kB',
    ),
  ];
}

function isConversation(written: string): boolean {
  try {
    return parseConversation(JSON.parse(written)) !== null;
  } catch {
    return false;
  }
}

function messagesCarry(messages: unknown, text: unknown): boolean {
  return JSON.stringify(messages) === JSON.stringify([{ text: { text: [text] } }]);
}

function jsonOf(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value ?? null));
}

function when(broken: boolean, message: string): Finding[] {
  return broken ? [message] : [];
}

function fieldsOf(value: unknown): Fields {
  return typeof value === 'object' && value !== null ? (value as Fields) : {};
}
