/** Whether a word is known to the model. */
export type Knows = (word: string) => boolean;

/** How many words a sentence has, roughly. */
const LENGTHS = [1, 2, 4, 7, 12];

/**
 * What the model looks at in a sentence: its words, pairs of words, pairs with one word between, runs of three and four
 * letters, its slots among its words, its length, and how many of its words are not known.
 *
 * @param tokens the words
 * @param marked the words with slots for what stands for one: `['my', '{region}']`
 * @param knows whether a word is known
 * @returns what is there, each once, words apart from letters
 */
export function featuresOf(
  tokens: readonly string[],
  marked: readonly string[],
  knows: Knows,
): { readonly words: readonly string[]; readonly letters: readonly string[] } {
  const words = new Set<string>();
  for (const said of [tokens, marked]) {
    const ends = ['^', ...said, '$'];
    for (const [at, word] of ends.entries()) {
      if (word !== '^' && word !== '$') words.add(word);
      const next = ends[at + 1];
      if (next !== undefined) words.add(`${word} ${next}`);
      const after = ends[at + 2];
      if (after !== undefined) words.add(`${word} _ ${after}`);
    }
  }
  words.add(`#${LENGTHS.filter((length) => tokens.length > length).length}`);
  const strange = tokens.filter((token) => !knows(token)).length;
  words.add(`?${tokens.length === 0 ? 0 : Math.ceil((4 * strange) / tokens.length)}`);
  words.add('*');
  const letters = new Set<string>();
  for (const token of tokens) {
    const ends = `<${token}>`;
    for (const length of [3, 4]) {
      for (let at = 0; at + length <= ends.length; at += 1) {
        letters.add(`~${ends.slice(at, at + length)}`);
      }
    }
  }
  return { words: [...words], letters: [...letters] };
}
