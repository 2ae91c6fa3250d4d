import type { SlotTables } from './grammar.js';
import type { Slots } from './intent.js';
import { listed } from './listed.js';
import { slotToken } from './samples.js';
import { tokensOf } from './tokens.js';

/**
 * Phrases with a word of a slot in them that name no value: "back to sleep" is no back. One that begins with a slot, as
 * in "{region} back", is said in its place and tells no value of it.
 */
export const NO_SLOT = 'aside';

/** A phrase of a slot, by the words it is made of. */
interface Phrase {
  readonly slot: string;
  readonly tokens: readonly string[];
  readonly value: string | number;
}

/** Every slot phrase by its first word, the longest first; those of a word are read when it is first heard. */
export interface PhraseIndex {
  readonly beginningWith: (word: string) => readonly Phrase[];
  /** Every word of every phrase. */
  readonly words: ReadonlySet<string>;
}

/** A phrase as a locale writes it, with every way in which its words are heard. */
interface Written {
  readonly slot: string;
  readonly text: string;
  readonly value: string | number;
}

/** A sentence whose slot phrases have been replaced by their slots. */
export interface Slotted {
  readonly tokens: readonly string[];
  readonly slots: Slots;
}

/**
 * Prepares slot phrases for `slotted`.
 *
 * @param slotPhrases a locale's phrases
 * @param units words behind a number that make it a value: "minutes"
 * @param keepS words that are one with an "'s" behind them
 * @returns the phrases by first word
 */
export function phrasesOf(
  slotPhrases: SlotTables,
  units: readonly string[],
  keepS: ReadonlySet<string>,
): PhraseIndex {
  const byFirst = new Map<string, Written[]>();
  const texts: string[] = [];
  // Typed without its apostrophe, "child's pose" is "childs pose".
  const waysOf = (text: string) =>
    text.includes("'") ? [tokensOf(text, keepS), tokensOf(text)] : [tokensOf(text)];
  const add = (slot: string, text: string, value: string | number) => {
    texts.push(text);
    const end = text.indexOf(' ');
    const word = end < 0 ? text : text.slice(0, end);
    const written = { slot, text, value };
    if (PLAIN_WORD.test(word)) {
      listed(byFirst, word).push(written);
      return;
    }
    const firsts = waysOf(text).map(([first = '']) => first);
    for (const first of new Set(firsts)) listed(byFirst, first).push(written);
  };
  // What names no value goes before what might.
  const { [NO_SLOT]: asides = new Map(), ...named } = slotPhrases;
  for (const [slot, phrases] of [[NO_SLOT, asides] as const, ...Object.entries(named)]) {
    for (const [phrase, value] of phrases) {
      const said = slot === NO_SLOT ? valueless(phrase) : { slot, phrase, value };
      const counted = typeof value === 'number' && ONE_WORD.test(phrase);
      if (counted) for (const unit of units) add(said.slot, `${phrase} ${unit}`, said.value);
      else add(said.slot, said.phrase, said.value);
    }
  }
  const read = new Map<string, readonly Phrase[]>();
  return {
    words: wordsOf(texts, waysOf),
    beginningWith: (word) => {
      const known = read.get(word) ?? phrasesFrom(byFirst.get(word) ?? [], word, waysOf);
      if (known.length > 0) read.set(word, known);
      return known;
    },
  };
}

const ONE_WORD = /^[\p{L}\p{N}-]+$/u;
const PLAIN_WORD = /^[a-z0-9]+$/;

/** Every word of some phrases, in each way in which it is heard. */
function wordsOf(
  texts: readonly string[],
  waysOf: (text: string) => readonly string[][],
): Set<string> {
  const words = new Set<string>();
  for (const text of new Set(texts.join(' ').split(' '))) {
    if (PLAIN_WORD.test(text)) words.add(text);
    else for (const way of waysOf(text)) for (const word of way) words.add(word);
  }
  return words;
}

/** The phrases that begin with a word, the longest first; of the same words for the same slot, the first that is written. */
function phrasesFrom(
  written: readonly Written[],
  first: string,
  waysOf: (text: string) => readonly string[][],
): Phrase[] {
  const taken = new Set<string>();
  const phrases = written.flatMap(({ slot, text, value }) =>
    waysOf(text).flatMap((tokens): Phrase[] => {
      const key = `${slot} ${tokens.join(' ')}`;
      if (tokens[0] !== first || taken.has(key)) return [];
      taken.add(key);
      return [{ slot, tokens, value }];
    }),
  );
  return phrases.sort((one, other) => other.tokens.length - one.tokens.length);
}

function valueless(phrase: string) {
  const slot = /^\{(\w+)\} /.exec(phrase)?.[1];
  if (!slot) return { slot: NO_SLOT, phrase, value: '' };
  return { slot, phrase: phrase.slice(slotToken(slot).length + 1), value: '' };
}

/**
 * Replaces slot phrases by their slots, the longest first.
 *
 * @param tokens the words of a sentence
 * @param phrases what `phrasesOf` gives
 * @param accepts which slots are looked for
 * @param corrections words behind which a value takes the place of one said before: "no", "actually"
 * @returns words with slots among them, and the value of each slot: the first one said, or the one it was corrected to
 * @example slotted(['my', 'upper', 'back'], phrases).tokens // ['my', '{region}']
 */
export function slotted(
  tokens: readonly string[],
  phrases: PhraseIndex,
  accepts: (slot: string) => boolean = () => true,
  corrections: ReadonlySet<string> = new Set(),
): Slotted {
  const words: string[] = [];
  const slots: Record<string, string | number> = {};
  let isCorrected = false;
  for (let at = 0; at < tokens.length; ) {
    const token = tokens[at] ?? '';
    const phrase = phrases
      .beginningWith(token)
      .find((one) => (one.slot === NO_SLOT || accepts(one.slot)) && isAt(one.tokens, at));
    if (phrase?.slot === NO_SLOT) words.push(...phrase.tokens);
    else if (phrase) {
      const { slot, value } = phrase;
      if (value !== '' && (isCorrected || slots[slot] === undefined)) slots[slot] = value;
      words.push(slotToken(slot));
    } else {
      words.push(token);
      isCorrected ||= corrections.has(token);
    }
    at += phrase?.tokens.length ?? 1;
  }
  return { tokens: words, slots };

  function isAt(phrase: readonly string[], at: number): boolean {
    return phrase.every((token, index) => tokens[at + index] === token);
  }
}
