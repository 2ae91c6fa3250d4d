import { listed } from './listed.js';

/** Shorter words are too close to one another to be corrected. */
const SHORTEST_LETTERS = 5;

/** A vocabulary in which a word with one slip is found. */
export interface Spelling {
  /** Words that are right as they are. Joining these lists into one would keep the first sentence waiting. */
  readonly known: readonly ReadonlySet<string>[];
  /** Words that are corrected to, by their length. */
  readonly byLength: ReadonlyMap<number, readonly string[]>;
}

/** Words of a vocabulary that are not treated as the others. */
export interface SpellingOptions {
  /** Those that are corrected to although they are short. */
  readonly short?: ReadonlySet<string>;
  /** More words that are right as they are, and that nothing is corrected to. */
  readonly known?: readonly ReadonlySet<string>[];
}

/**
 * Prepares a vocabulary for `corrected`.
 *
 * @param words the words that are known
 * @param options words that are treated otherwise
 * @returns the vocabulary
 * @example spellingOf(new Set(['chest', 'breathe']))
 */
export function spellingOf(
  words: ReadonlySet<string>,
  { short, known = [] }: SpellingOptions = {},
): Spelling {
  const byLength = new Map<number, string[]>();
  for (const word of words) {
    if (word.length < SHORTEST_LETTERS && !short?.has(word)) continue;
    listed(byLength, word.length).push(word);
  }
  return { known: [words, ...known], byLength };
}

/**
 * The word that was meant: itself if it is known, else a word of five letters or more that is one slip away.
 *
 * @param token what was typed or heard
 * @param spelling what `spellingOf` gives
 * @returns the known word, or the token as it is
 * @example corrected('cheest', spellingOf(new Set(['chest']))) // 'chest'
 */
export function corrected(token: string, spelling: Spelling): string {
  return meantBy(token, spelling)[0] ?? token;
}

/**
 * Every word that may have been meant, the likeliest first; none for a known word, or where none is close.
 *
 * @example meantBy('wors', spellingOf(new Set(['worse', 'worst']))) // ['worse', 'worst']
 */
export function meantBy(token: string, spelling: Spelling): string[] {
  if (token.length < SHORTEST_LETTERS - 1 || isKnown(token, spelling)) return [];
  const near = [0, -1, 1].flatMap((more) =>
    (spelling.byLength.get(token.length + more) ?? []).filter((word) => isOneSlipAway(token, word)),
  );
  if (near.length === 0) return near;
  // First letters are right more often than last ones, and lengths than not; a slip leaves one of both as it was.
  const begin = near.filter((word) => word[0] === token[0]);
  const end = near.filter((word) => word[0] !== token[0] && word.at(-1) === token.at(-1));
  return [...begin, ...end];
}

/**
 * Whether a word is right as it is.
 *
 * @example isKnown('chest', spellingOf(new Set(['chest']))) // true
 */
export function isKnown(word: string, { known }: Spelling): boolean {
  return known.some((words) => words.has(word));
}

/**
 * Whether one letter more, less or other, or two neighbours swapped, makes one word of the other.
 *
 * @example isOneSlipAway('braethe', 'breathe') // true
 */
export function isOneSlipAway(one: string, other: string): boolean {
  let start = 0;
  while (start < one.length && one[start] === other[start]) start += 1;
  let [end, otherEnd] = [one.length, other.length];
  while (end > start && otherEnd > start && one[end - 1] === other[otherEnd - 1]) {
    end -= 1;
    otherEnd -= 1;
  }
  const [letters, otherLetters] = [end - start, otherEnd - start];
  if (letters <= 1 && otherLetters <= 1) return true;
  const isSwapped = one[start] === other[start + 1] && one[start + 1] === other[start];
  return letters === 2 && otherLetters === 2 && isSwapped;
}
