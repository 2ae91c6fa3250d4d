/** Wordings of a language, word by word; a word that ends in `*` stands for any ending. */
export type Wordings = readonly (readonly string[])[];

/**
 * Where a phrase stands among words.
 *
 * @example placesOf(['numb*'], ['so', 'numbed']) // [1]
 */
export function placesOf(phrase: readonly string[], tokens: readonly string[]): number[] {
  const places: number[] = [];
  for (let start = 0; start + phrase.length <= tokens.length; start += 1) {
    if (phrase.every((word, index) => wordFits(word, tokens[start + index]))) places.push(start);
  }
  return places;
}

function wordFits(word: string, token: string | undefined): boolean {
  if (token === undefined) return false;
  return word.endsWith('*') ? token.startsWith(word.slice(0, -1)) : token === word;
}
