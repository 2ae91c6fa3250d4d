/** Longer than this it is a stack trace, and not a sentence. */
const MOST_LETTERS = 240;
/** Where servers put what went wrong: a sentence first, then what has one in it (OpenAI's `error`, FastAPI's `detail`). */
const NAMES = ['message', 'msg', 'detail', 'error'] as const;

/**
 * What a server itself says of its refusal, for whoever has to mend it: which voices it has, that its model is missing.
 *
 * @param body the beginning of what it answered
 * @param kind its `content-type`
 * @param secret what must not be told on, such as a key that it repeats
 * @returns one line without a full stop, or nothing where it says nothing or sends a page
 * @throws never
 * @example sentenceOf('{"detail":"Voice not found."}', 'application/json') // 'Voice not found'
 */
export function sentenceOf(body: string, kind: string, secret = ''): string {
  if (/^(?:text\/html|audio\/)/i.test(kind) || /^\s*</.test(body)) return '';
  const said = saidIn(parsed(body)) ?? body;
  const line = (secret === '' ? said : said.replaceAll(secret, '…'))
    .replace(/[\p{Cc}\p{Cf}\s]+/gu, ' ')
    .trim();
  const short = line.length > MOST_LETTERS ? `${line.slice(0, MOST_LETTERS - 1)}…` : line;
  return short.replace(/[.\s]+$/, '');
}

function parsed(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    return body;
  }
}

/** The first text in it under a name that servers use; an object without one says nothing. */
function saidIn(value: unknown): string | null {
  if (typeof value === 'string') return value;
  if (typeof value !== 'object' || value === null) return '';
  if (Array.isArray(value)) return value.length > 0 ? saidIn(value[0]) : '';
  const fields = value as Readonly<Record<string, unknown>>;
  for (const name of NAMES) {
    const said = Object.hasOwn(fields, name) ? saidIn(fields[name]) : '';
    if (said) return said;
  }
  return '';
}
