import { parseConversation } from '@supine/core/stored';
import type { Finding } from './responseRules.js';
import { saysTheSame } from './responseRules.js';

type Fields = Readonly<Record<string, unknown>>;

/** https://cloud.google.com/dialogflow/cx/docs/concept/webhook: no answer is longer. */
const MOST_BYTES = 65_536;

/**
 * What Dialogflow CX would refuse, or somebody could not hear: unknown fields, an empty text, speech that says something
 * else, a conversation that is not kept.
 *
 * @param response the body that came back
 * @returns the findings, none for a legal answer
 * @example judgeCx({}) // ['no text', …]
 */
export function judgeCx(response: unknown): Finding[] {
  const body = fieldsOf(response);
  const { messages, mergeBehavior } = fieldsOf(body['fulfillmentResponse']);
  const [first, second, ...others] = Array.isArray(messages) ? messages : [];
  const { text: texts } = fieldsOf(fieldsOf(first)['text']);
  const [text, ...more] = Array.isArray(texts) ? texts : [];
  const { ssml } = fieldsOf(fieldsOf(second)['outputAudioText']);
  const kept = Object.values(fieldsOf(fieldsOf(body['sessionInfo'])['parameters']));
  const known = ['fulfillmentResponse', 'sessionInfo'];
  return [
    ...Object.keys(body).flatMap((name) => when(!known.includes(name), `the field ${name}`)),
    ...when(typeof text !== 'string' || text.trim() === '' || more.length > 0, 'no text'),
    ...when(/[<>]|&\w+;/.test(String(text)), 'markup'),
    ...when(String(text).length >= 2000, `${String(text).length} characters`),
    ...when(!saysTheSame(ssml, text) || others.length > 0, 'messages that say something else'),
    ...when(mergeBehavior !== 'REPLACE', 'an answer behind others'),
    ...when(Buffer.byteLength(JSON.stringify(response ?? null)) > MOST_BYTES, 'too long'),
    ...when(
      kept.length !== 1 || !kept.every(isConversation),
      'a session without a conversation of at most 1 kB',
    ),
  ];
}

function isConversation(written: unknown): boolean {
  if (typeof written !== 'string' || written.length > 1024) return false;
  try {
    return parseConversation(JSON.parse(written)) !== null;
  } catch {
    return false;
  }
}

function when(broken: boolean, message: string): Finding[] {
  return broken ? [message] : [];
}

function fieldsOf(value: unknown): Fields {
  return typeof value === 'object' && value !== null ? (value as Fields) : {};
}
