import { listed } from './listed.js';

/** Wordings of a language, word by word; a word that ends in `*` stands for any ending. */
export type Wordings = readonly (readonly string[])[];

/** Wordings by their first word, which is written out. */
export type ByFirstWord = ReadonlyMap<string, Wordings>;

/**
 * Puts wordings where their first word finds them.
 *
 * @example byFirstWord([['used', 'to']]).get('used') // [['used', 'to']]
 */
export function byFirstWord(wordings: Wordings): ByFirstWord {
  const found = new Map<string, (readonly string[])[]>();
  for (const wording of wordings) listed(found, wording[0] ?? '').push(wording);
  return found;
}

/**
 * Where a phrase stands among words.
 *
 * @example placesOf(['numb*'], ['so', 'numbed']) // [1]
 */
export function placesOf(phrase: readonly string[], tokens: readonly string[]): number[] {
  const places: number[] = [];
  for (let start = 0; start + phrase.length <= tokens.length; start += 1) {
    let at = 0;
    while (at < phrase.length && wordFits(phrase[at] ?? '', tokens[start + at])) at += 1;
    if (at === phrase.length) places.push(start);
  }
  return places;
}

function wordFits(word: string, token: string | undefined): boolean {
  if (token === undefined) return false;
  return token === word || (word.endsWith('*') && token.startsWith(word.slice(0, -1)));
}
