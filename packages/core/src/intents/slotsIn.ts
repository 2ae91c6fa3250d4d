import type { SlotPhrases } from './grammar.js';
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

/** Every slot phrase by its first word, the longest first. */
export type PhraseIndex = ReadonlyMap<string, readonly Phrase[]>;

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
  slotPhrases: SlotPhrases,
  units: readonly string[],
  keepS: ReadonlySet<string>,
): PhraseIndex {
  const byFirst = new Map<string, Phrase[]>();
  const taken = new Set<string>();
  // What names no value goes before what might.
  const { [NO_SLOT]: asides = {}, ...named } = slotPhrases;
  for (const [slot, phrases] of [[NO_SLOT, asides] as const, ...Object.entries(named)]) {
    for (const [phrase, value] of Object.entries(phrases)) {
      const said = slot === NO_SLOT ? valueless(phrase) : { slot, phrase, value };
      const counted = /^[\p{L}\p{N}-]+$/u.test(phrase) && typeof value === 'number';
      for (const text of counted ? units.map((unit) => `${phrase} ${unit}`) : [said.phrase]) {
        // Typed without its apostrophe, "child's pose" is "childs pose".
        const ways = text.includes("'")
          ? [tokensOf(text, keepS), tokensOf(text)]
          : [tokensOf(text)];
        for (const tokens of ways) {
          const key = `${said.slot} ${ways.length === 1 ? text : tokens.join(' ')}`;
          if (taken.has(key)) continue;
          taken.add(key);
          listed(byFirst, tokens[0] ?? '').push({ slot: said.slot, tokens, value: said.value });
        }
      }
    }
  }
  for (const phrases of byFirst.values()) {
    phrases.sort((one, other) => other.tokens.length - one.tokens.length);
  }
  return byFirst;
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
      .get(token)
      ?.find((one) => (one.slot === NO_SLOT || accepts(one.slot)) && isAt(one.tokens, at));
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
