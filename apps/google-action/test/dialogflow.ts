import { readdirSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';

/** What Dialogflow makes of a sentence, as its webhook is told. */
export interface Detected {
  readonly intent: { readonly name: string; readonly displayName: string };
  readonly action: string;
  readonly parameters: Readonly<Record<string, string | number>>;
}

interface Part {
  readonly text: string;
  readonly alias?: string;
}

interface IntentFile {
  readonly id: string;
  readonly name: string;
  readonly fallbackIntent: boolean;
  readonly responses: readonly {
    readonly action: string;
    readonly parameters: readonly { readonly name: string; readonly value: string }[];
  }[];
}

/** A training phrase with slots in it: what matches it, and which slots its groups are. */
interface Pattern {
  readonly expression: RegExp;
  readonly slots: readonly string[];
  readonly intent: IntentFile;
}

const AGENT = new URL('../agent/', import.meta.url);
const NUMBERS: Readonly<Record<string, number>> = Object.fromEntries(
  Array.from({ length: 100 }, (_, number) => [String(number), number]),
);

/**
 * As much of Dialogflow ES as can be had without its servers: the agent as it is checked in, a sentence that is one of its
 * training phrases with any word of an entity in the place of a slot, and the fallback intent for all others. The real one
 * also understands what only resembles a phrase.
 *
 * @example dialogflow().detect('skip this one').intent.displayName // 'Next'
 */
export function dialogflow(): { detect(sentence: string): Detected } {
  agent ??= readAgent();
  const { plain, patterns, fallback, entities } = agent;
  return {
    detect(sentence) {
      const words = normal(sentence);
      const intent = plain.get(words);
      if (intent) return detected(intent, {});
      for (const pattern of patterns) {
        const spoken = slotsIn(words, pattern, entities);
        if (spoken) return detected(pattern.intent, spoken);
      }
      return detected(fallback, {});
    },
  };
}

let agent: ReturnType<typeof readAgent> | undefined;

function readAgent() {
  const plain = new Map<string, IntentFile>();
  const patterns: Pattern[] = [];
  let fallback: IntentFile | undefined;
  for (const file of readdirSync(new URL('intents/', AGENT)).sort()) {
    if (file.endsWith('_usersays_en.json')) continue;
    const intent = read<IntentFile>(`intents/${file}`);
    if (intent.fallbackIntent) fallback = intent;
    for (const { data } of phrasesOf(file)) {
      if (data.every(({ alias }) => alias === undefined)) {
        plain.set(normal(data.map(({ text }) => text).join('')), intent);
      } else patterns.push(patternOf(data, intent));
    }
  }
  if (!fallback) throw new Error('The agent has no fallback intent.');
  // The phrase with the most words of its own says the most about what was meant.
  patterns.sort((one, other) => other.expression.source.length - one.expression.source.length);
  return { plain, patterns, fallback, entities: readEntities() };
}

function phrasesOf(file: string): readonly { readonly data: readonly Part[] }[] {
  const path = `intents/${basename(file, '.json')}_usersays_en.json`;
  const isThere = readdirSync(new URL('intents/', AGENT)).includes(basename(path));
  return isThere ? read(path) : [];
}

function readEntities(): ReadonlyMap<string, ReadonlyMap<string, string | number>> {
  const files = readdirSync(new URL('entities/', AGENT));
  const own = files.flatMap((file) => {
    const name = /^(\w+)_entries_en\.json$/.exec(file)?.[1];
    if (name === undefined) return [];
    const entries = read<readonly { value: string; synonyms: readonly string[] }[]>(
      `entities/${file}`,
    );
    const values = entries.flatMap(({ value, synonyms }) =>
      synonyms.map((synonym) => [normal(synonym), value] as const),
    );
    return [[name, new Map<string, string | number>(values)] as const];
  });
  return new Map([...own, ['minutes', new Map(Object.entries(NUMBERS))]]);
}

function patternOf(data: readonly Part[], intent: IntentFile): Pattern {
  const source = data
    .map(({ text, alias }) => (alias === undefined ? normalPiece(text) : '(.+)'))
    .join('');
  const slots = data.flatMap(({ alias }) => (alias === undefined ? [] : [alias]));
  return { expression: new RegExp(`^${source}$`), slots, intent };
}

function slotsIn(
  words: string,
  { expression, slots }: Pattern,
  entities: ReadonlyMap<string, ReadonlyMap<string, string | number>>,
): Record<string, string | number> | null {
  const groups = expression.exec(words);
  if (!groups) return null;
  const spoken: Record<string, string | number> = {};
  for (const [index, slot] of slots.entries()) {
    const value = entities.get(slot)?.get(groups[index + 1] ?? '');
    if (value === undefined) return null;
    spoken[slot] = value;
  }
  return spoken;
}

/** Every parameter of the intent is sent: as it was said, with its constant, or empty. */
function detected(intent: IntentFile, spoken: Record<string, string | number>): Detected {
  const [response] = intent.responses;
  const parameters = (response?.parameters ?? []).map(({ name, value }) => [
    name,
    value.startsWith('$') ? (spoken[name] ?? '') : value,
  ]);
  return {
    intent: {
      name: `projects/supine-test/agent/intents/${intent.id}`,
      displayName: intent.name,
    },
    action: response?.action ?? '',
    parameters: Object.fromEntries(parameters),
  };
}

/** Upper case, apostrophes and punctuation make no other sentence. */
function normal(text: string): string {
  return normalPiece(text).trim();
}

function normalPiece(text: string): string {
  return text
    .toLowerCase()
    .replace(/['’]/g, '')
    .replace(/[^a-z0-9]+/g, ' ');
}

function read<Content>(path: string): Content {
  return JSON.parse(readFileSync(new URL(encodeURI(path), AGENT), 'utf8'));
}
