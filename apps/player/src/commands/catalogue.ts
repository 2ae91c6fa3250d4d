import type { Locale } from '@supine/core';
import { catalogue as shelves } from '@supine/core';
import { answerCards } from '@supine/core/speech';
import { print } from '../tell.js';
import { atMostOne, UsageError } from '../usage.js';
import type { Command } from './command.js';
import { printJson, readArguments } from './command.js';

/** Shelves as programs rely on them. */
const SHELVES = [
  'sources',
  'regions',
  'causes',
  'sleepPositions',
  'exercises',
  'massages',
  'remedies',
  'routines',
  'redFlags',
  'disagreements',
] as const;

type Entry = Readonly<{ id: string }> & Readonly<Record<string, unknown>>;
type Shelf = Readonly<Record<string, unknown>>;

const help = `supine catalogue [--json]

Everything Supine knows, by shelf, with the words it uses for it.

  --json  every shelf as an array of entries, and a card for every answer
`;

/** `catalogue`: everything there is, with its words. */
export const catalogue: Command = {
  name: 'catalogue',
  summary: 'everything there is, with its words',
  help,
  run(words, { locale }) {
    const { values, positionals } = readArguments(words, {});
    const surplus = atMostOne(positionals, 'word');
    if (surplus !== undefined) throw new UsageError(`catalogue takes no "${surplus}".`);
    const filled = SHELVES.map((name) => [name, entriesOf(name, locale)] as const);
    if (values.json)
      printJson({ ...Object.fromEntries(filled), cards: answerCards(shelves, locale) });
    else print(filled.map(([name, entries]) => page(name, entries)).join(''));
  },
};

function entriesOf(name: string, locale: Locale): Entry[] {
  const found = shelfOf(shelves, name) ?? {};
  const words = shelfOf(locale, name);
  return Object.entries(found).map(([id, entry]) => ({
    id,
    ...(entry as object),
    ...(words?.[id] === undefined ? {} : { words: words[id] }),
  }));
}

function shelfOf(from: object, name: string): Shelf | undefined {
  return (from as Readonly<Record<string, Shelf | undefined>>)[name];
}

function page(name: string, entries: readonly Entry[]): string {
  if (entries.length === 0) return '';
  const widest = Math.max(...entries.map(({ id }) => id.length));
  const lines = entries.map((entry) => `  ${entry.id.padEnd(widest)}  ${titleOf(entry)}`.trimEnd());
  return `${name}\n${lines.join('\n')}\n\n`;
}

/** A name in words, or the proper name of a source. */
function titleOf({ words, title, publisher }: Entry): string {
  const name = (words as { readonly name?: unknown } | undefined)?.name;
  if (typeof name === 'string') return name;
  return [title, publisher].filter((part) => typeof part === 'string').join(', ');
}
