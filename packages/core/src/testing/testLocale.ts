import { enUS } from '../locales/en-US/index.js';
import { helpIn } from '../locales/helpWords.js';
import type { Locale } from '../locales/locale.js';
import { germanLines } from './germanLines.js';

/** What parameters are written with, beside numbers and names. */
const WRITTEN: Readonly<Record<string, string>> = {
  minutes: 'Minuten',
  times: 'Mal',
  seconds: 'Sekunden',
  breaths: 'Atemzüge',
};

/**
 * A language for tests: some forty lines of German, and every other line in letters that are no English. It proves that
 * nothing speaks English by itself, and that a side can bend; it teaches nobody German.
 */
export const testLocale: Locale = {
  ...(withLines(strangely(enUS)) as Locale),
  code: 'de-x-test',
  writeParam,
};

/** Every word of the German lines; the strange ones are known by their letters. */
const GERMAN = new Set(
  [...Object.values(germanLines), ...Object.values(WRITTEN), 'links rechts']
    .flatMap(wordsIn)
    .concat(['link', 'recht'].flatMap((stem) => ['e', 'en', 'es'].map((form) => stem + form))),
);

/**
 * The words of a text that are not of the test locale.
 *
 * @param text what was spoken or shown
 * @param names words that are the same in every language, such as a device's own
 * @returns words as they stand there; none where all is well
 * @example foreignWords('Halt es da. Hold there.') // ['Hold', 'there']
 */
export function foreignWords(text: string, names: readonly string[] = []): string[] {
  return wordsIn(text).filter(
    (word) => !/[äÄß]/.test(word) && !GERMAN.has(word) && !names.includes(word),
  );
}

function wordsIn(text: string): string[] {
  return text.replace(/\{[^}]*\}/g, ' ').match(/\p{L}+(?:'\p{L}+)*/gu) ?? [];
}

/** Every text of a value in letters that no English word has; what stands in braces is kept, and its side bends. */
function strangely(value: unknown): unknown {
  if (typeof value === 'string') {
    return value
      .replace(/\{[^}]*\}|\p{L}+/gu, (part) => (part.startsWith('{') ? part : strange(part)))
      .replace(/\{(side|other)\}/g, '{$1:en}');
  }
  if (Array.isArray(value)) return value.map(strangely);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, strangely(inner)]));
}

function strange(word: string): string {
  return word.replace(/\p{L}+/gu, strangeWord);
}

function strangeWord(word: string): string {
  const changed = word.replace(/a/g, 'ä').replace(/A/g, 'Ä').replace(/s/g, 'ß');
  return changed === word ? `${word}ß` : changed;
}

/** The same with the German lines in their places. */
function withLines(words: unknown): unknown {
  for (const [path, text] of Object.entries(germanLines)) {
    const names = path.split('.');
    const last = names.pop() ?? '';
    const holder = names.reduce<unknown>((inner, name) => childOf(inner, name), words);
    const line = childOf(holder, last);
    if (typeof line !== 'string' && !Array.isArray(line)) {
      throw new Error(`There is no line "${path}" for the test locale.`);
    }
    // What has several phrasings in English says one in each of its turns.
    (holder as Record<string, unknown>)[last] = Array.isArray(line) ? line.map(() => text) : text;
  }
  return words;
}

function childOf(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null
    ? (value as Record<string, unknown>)[name]
    : undefined;
}

/** `{side:en}`: "linken", "rechten"; a side without a form stands alone. */
function writeParam(name: string, value: string | number, form?: string): string {
  const { exercises, massages, regions, routines, sleepPositions } = testLocale;
  if (name === 'side' || name === 'other') {
    if (form === undefined || form === 'first') return value === 'left' ? 'links' : 'rechts';
    return (value === 'left' ? 'link' : 'recht') + form;
  }
  if (name === 'duration') return writeParam('minutes', Math.ceil(Number(value) / 60));
  if (Object.hasOwn(WRITTEN, name)) return `${value} ${WRITTEN[name]}`;
  const help = helpIn(undefined, testLocale.help);
  if (Object.hasOwn(help, name)) {
    return helpIn(String(value), testLocale.help)[name as keyof typeof help];
  }
  if (name === 'about') return writeParam('seconds', value);
  if (['things', 'beginning', 'ending'].includes(name))
    return strange(enUS.writeParam(name, value));
  const shelves = [exercises, massages, regions, sleepPositions, routines];
  const ids = name === 'routines' ? String(value).split(' ') : [String(value)];
  return ids.map((id) => nameIn(shelves, id)).join(', ');
}

function nameIn(shelves: readonly object[], id: string): string {
  for (const shelf of shelves) {
    const name = childOf(childOf(shelf, id), 'name');
    if (typeof name === 'string') return name;
  }
  return id;
}
