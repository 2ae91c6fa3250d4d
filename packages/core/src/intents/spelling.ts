import { listed } from './listed.js';

/** Shorter words are too close to one another to be corrected. */
const SHORTEST_LETTERS = 5;

/** A vocabulary in which a word with one slip is found. */
export interface Spelling {
  readonly words: ReadonlySet<string>;
  /** Words by length and first letter, and by length and last letter: a slip leaves one of both ends as it was. */
  readonly byEnd: ReadonlyMap<string, readonly string[]>;
}

/** Words of a vocabulary that are not treated as the others. */
export interface SpellingOptions {
  /** Those that are corrected to although they are short. */
  readonly short?: ReadonlySet<string>;
  /** More words that are right as they are, and that nothing is corrected to. */
  readonly known?: Iterable<string> | undefined;
}

/**
 * Prepares a vocabulary for `corrected`.
 *
 * @param words the words that are known
 * @param options words that are treated otherwise
 * @returns the vocabulary
 * @example spellingOf(['chest', 'breathe'])
 */
export function spellingOf(
  words: Iterable<string>,
  { short, known = [] }: SpellingOptions = {},
): Spelling {
  const targets = new Set(words);
  const byEnd = new Map<string, string[]>();
  for (const word of targets) {
    if (word.length < SHORTEST_LETTERS && !short?.has(word)) continue;
    for (const end of endsOf(word, word.length)) listed(byEnd, end).push(word);
  }
  return { words: new Set([...targets, ...known]), byEnd };
}

/**
 * The word that was meant: itself if it is known, else a word of five letters or more that is one slip away.
 *
 * @param token what was typed or heard
 * @param spelling what `spellingOf` gives
 * @returns the known word, or the token as it is
 * @example corrected('cheest', spellingOf(['chest'])) // 'chest'
 */
export function corrected(token: string, spelling: Spelling): string {
  return meantBy(token, spelling)[0] ?? token;
}

/**
 * Every word that may have been meant, the likeliest first; none for a known word, or where none is close.
 *
 * @example meantBy('wors', spellingOf(['worse', 'worst'])) // ['worse', 'worst']
 */
export function meantBy(token: string, spelling: Spelling): string[] {
  if (token.length < SHORTEST_LETTERS - 1 || spelling.words.has(token)) return [];
  // First letters are right more often than last ones, and lengths than not.
  const near = [0, 1].flatMap((end) =>
    [0, -1, 1].flatMap(
      (more) => spelling.byEnd.get(endsOf(token, token.length + more)[end] ?? '') ?? [],
    ),
  );
  return [...new Set(near.filter((word) => isOneSlipAway(token, word)))];
}

function endsOf(word: string, length: number): string[] {
  return [`${word[0]}_${length}`, `_${word.at(-1)}${length}`];
}

/**
 * Whether one letter more, less or other, or two neighbours swapped, makes one word of the other.
 *
 * @example isOneSlipAway('braethe', 'breathe') // true
 */
export function isOneSlipAway(one: string, other: string): boolean {
  let start = 0;
  while (start < one.length && one[start] === other[start]) start += 1;
  const [rest, otherRest] = [one.slice(start), other.slice(start)];
  return (
    rest.slice(1) === otherRest.slice(1) ||
    rest.slice(1) === otherRest ||
    rest === otherRest.slice(1) ||
    (rest.slice(2) === otherRest.slice(2) && rest[0] === otherRest[1] && rest[1] === otherRest[0])
  );
}
