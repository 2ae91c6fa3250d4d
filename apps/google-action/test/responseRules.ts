import { parseConversation } from '@supine/core/stored';
import { listenToSsml } from '@supine/core/testing';

/** A way in which a body is not what Dialogflow ES takes, or leaves the person alone. */
export type Finding = string;

type Fields = Readonly<Record<string, unknown>>;

const FIELDS = [
  'fulfillmentText',
  'fulfillmentMessages',
  'payload',
  'outputContexts',
  'endInteraction',
];
/** https://cloud.google.com/text-to-speech/quotas: bytes that are spoken at once. */
const MOST_SPOKEN_BYTES = 5000;

/**
 * What Dialogflow's server would refuse, or a chat would cut: unknown or mistyped fields, an empty or long text, markup,
 * speech that says something else, what only a phone line takes, a context of another session.
 *
 * @param session the session of the request, if it had one
 * @param response the body that came back
 * @param source the integration that asked
 * @returns the findings, none for a legal answer
 * @example judge(undefined, { fulfillmentText: '' }) // ['no text', …]
 */
export function judge(session: unknown, response: unknown, source?: unknown): Finding[] {
  const body = fieldsOf(response);
  const text = body['fulfillmentText'];
  const contexts = body['outputContexts'];
  return [
    ...Object.keys(body).flatMap((name) => when(!FIELDS.includes(name), `the field ${name}`)),
    ...when(typeof text !== 'string' || text.trim() === '', 'no text'),
    ...when(String(text).length >= 2000, `${String(text).length} characters`),
    ...when(/[<>]|&\w+;/.test(String(text)), 'markup'),
    ...when(
      !messagesCarry(body['fulfillmentMessages'], text, source),
      'messages that say something else',
    ),
    ...payloadFindings(body['payload'], text),
    ...when('endInteraction' in body && source !== PHONE, 'a line that nobody is on'),
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

const PHONE = 'GOOGLE_TELEPHONY';

/** An agent of v2 knows no message for telephones. */
function messagesCarry(messages: unknown, text: unknown, source: unknown): boolean {
  const [first, ...others] = Array.isArray(messages) ? messages : [];
  if (JSON.stringify(first) !== JSON.stringify({ text: { text: [text] } })) return false;
  if (source !== PHONE) return others.length === 0;
  const [{ platform, telephonySynthesizeSpeech } = {} as Fields] = others;
  const { ssml } = fieldsOf(telephonySynthesizeSpeech);
  return others.length === 1 && platform === 'TELEPHONY' && saysTheSame(ssml, text);
}

function payloadFindings(payload: unknown, text: unknown): Finding[] {
  const { expectUserResponse, richResponse } = fieldsOf(fieldsOf(payload)['google']);
  const { items } = fieldsOf(richResponse);
  const [item] = Array.isArray(items) ? items : [];
  const { textToSpeech } = fieldsOf(fieldsOf(item)['simpleResponse']);
  return [
    ...when(typeof expectUserResponse !== 'boolean', 'a payload that leaves open who speaks next'),
    ...when(!saysTheSame(textToSpeech, text), 'a payload that says something else'),
  ];
}

/** Whether one `<speak>` that is not too long has the words of a text, and its pauses no longer than are kept. */
export function saysTheSame(ssml: unknown, text: unknown): boolean {
  if (typeof ssml !== 'string' || !/^<speak>.*<\/speak>$/s.test(ssml)) return false;
  if (Buffer.byteLength(ssml) >= MOST_SPOKEN_BYTES) return false;
  const spoken = listenToSsml(ssml, 0)
    .heard.map((words) => words.text)
    .join(' ');
  return (
    spoken ===
    String(text)
      .replace(/ ?\(\d+ seconds\)/g, '')
      .replace(/\s+/g, ' ')
      .trim()
  );
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
