import type { Grammar, SlotValue } from './grammar.js';
import { NO_SLOT } from './grammar.js';
import type { Slots } from './intent.js';
import { listed } from './listed.js';
import { slotToken } from './samples.js';

/** A phrase of a slot, by the words it is made of. */
interface Phrase extends SlotValue {
  readonly slot: string;
}

export { NO_SLOT };

/** Every slot phrase by its first word, the longest first. */
export type PhraseIndex = ReadonlyMap<string, readonly Phrase[]>;

/** A sentence whose slot phrases have been replaced by their slots. */
export interface Slotted {
  readonly tokens: readonly string[];
  readonly slots: Slots;
}

/**
 * Prepares the slot phrases of a grammar for `slotted`.
 *
 * @param grammar what `compileGrammar` gives
 * @returns the phrases by first word
 */
export function phrasesOf(grammar: Grammar): PhraseIndex {
  const phrases = [...grammar.slots].flatMap(([slot, values]) =>
    values.map((value): Phrase => ({ ...value, slot })),
  );
  phrases.sort((one, other) => other.tokens.length - one.tokens.length);
  const byFirst = new Map<string, Phrase[]>();
  for (const phrase of phrases) {
    listed(byFirst, phrase.tokens[0] ?? '').push(phrase);
  }
  return byFirst;
}

/**
 * Replaces slot phrases by their slots, the longest first. A number counts only before a word that templates put behind
 * its slot, so that "this one" is not one minute.
 *
 * @param tokens the words of a sentence
 * @param phrases what `phrasesOf` gives
 * @param behind the words that samples have behind each slot
 * @param accepts which slots are looked for
 * @returns words with slots among them, and the value of each slot: the first one said
 * @example slotted(['my', 'upper', 'back'], phrases, behind).tokens // ['my', '{region}']
 */
export function slotted(
  tokens: readonly string[],
  phrases: PhraseIndex,
  behind: ReadonlyMap<string, ReadonlySet<string>>,
  accepts: (slot: string) => boolean = () => true,
): Slotted {
  const words: string[] = [];
  const slots: Record<string, string | number> = {};
  for (let at = 0; at < tokens.length; ) {
    const phrase = phrases
      .get(tokens[at] ?? '')
      ?.find((one) => (one.slot === NO_SLOT || accepts(one.slot)) && isAt(one, at));
    if (phrase?.slot === NO_SLOT) words.push(...phrase.tokens);
    else if (phrase) {
      if (phrase.value !== '') slots[phrase.slot] ??= phrase.value;
      words.push(slotToken(phrase.slot));
    } else words.push(tokens[at] ?? '');
    at += phrase?.tokens.length ?? 1;
  }
  return { tokens: words, slots };

  function isAt(phrase: Phrase, at: number): boolean {
    if (!phrase.tokens.every((token, index) => tokens[at + index] === token)) return false;
    const next = tokens[at + phrase.tokens.length] ?? '';
    return typeof phrase.value === 'string' || (behind.get(phrase.slot)?.has(next) ?? false);
  }
}
