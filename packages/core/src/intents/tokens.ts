/** What is cut off: nobody says more in one breath, and what is longer is no sentence. */
const MOST_CHARACTERS = 1000;
const PLAIN = /^[a-z0-9]+(?: [a-z0-9]+)*$/;
const NUMBER = String.raw`\p{N}+(?:[.,]\p{N}+)+`;
const TOKEN = new RegExp(`${NUMBER}|[\\p{L}\\p{M}\\p{N}']+`, 'gu');

/**
 * The words of a sentence in lower case, without punctuation. "I'm" and "im" are equal; where a locale tells which words
 * keep their s, "leg's" is "leg" and "it's" is "its".
 *
 * @param sentence what was said; what stands behind its first thousand characters is left out
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
export const bounded = (sentence: string) => sentence.slice(0, MOST_CHARACTERS);

/** A word of a template as it is heard: templates may write an apostrophe, sentences have none. */
export const asHeard = (word: string) => (word.includes("'") ? word.replaceAll("'", '') : word);
