/** Nobody says more in one breath. Of what is longer its beginning and its end are heard, for what is urgent is told last. */
const MOST_CHARACTERS = 2000;
const PLAIN = /^[a-z0-9]+(?: [a-z0-9]+)*$/;
const NUMBER = String.raw`\p{N}+(?:[.,]\p{N}+)+`;
const TOKEN = new RegExp(`${NUMBER}|[\\p{L}\\p{M}\\p{N}']+`, 'gu');

/**
 * The words of a sentence in lower case, without punctuation. "I'm" and "im" are equal; where a locale tells which words
 * keep their s, "leg's" is "leg" and "it's" is "its".
 *
 * @param sentence what was said; of more than two thousand characters the first and the last thousand are heard
 * @param keepS words that are one with an "'s" behind them; without them, all are
 * @returns the words, in the letters of any language
 * @example tokensOf("I'm lost!") // ['im', 'lost']
 */
export function tokensOf(sentence: string, keepS?: ReadonlySet<string>): string[] {
  // Most words are written in plain letters.
  if (PLAIN.test(sentence) && sentence.length <= MOST_CHARACTERS) return sentence.split(' ');
  const text = bounded(sentence).replace(/[\u2018\u2019`\u00b4]/gu, "'");
  return (text.normalize('NFC').toLowerCase().match(TOKEN) ?? [])
    .map((token) => {
      const noun = token.endsWith("'s") ? token.slice(0, -2) : null;
      return noun && keepS && !keepS.has(noun) ? noun : asHeard(token);
    })
    .filter((token) => token !== '');
}

/** As much of a sentence as is listened to. */
export function bounded(sentence: string): string {
  if (sentence.length <= MOST_CHARACTERS) return sentence;
  const half = MOST_CHARACTERS / 2;
  return `${sentence.slice(0, half)}. ${sentence.slice(-half)}`;
}

/** A word of a template as it is heard: templates may write an apostrophe, sentences have none. */
export const asHeard = (word: string) => (word.includes("'") ? word.replaceAll("'", '') : word);
