import { listed } from './listed.js';

/** Shorter words are too close to one another to be corrected. */
const SHORTEST_LETTERS = 5;

/** A vocabulary in which a word with one slip is found. */
export interface Spelling {
  readonly words: ReadonlySet<string>;
  /** Every word, and every word with one letter left out, to the words it comes from. */
  readonly traces: ReadonlyMap<string, readonly string[]>;
}

/**
 * Prepares a vocabulary for `corrected`.
 *
 * @param words the words that are known
 * @returns the vocabulary
 * @example spellingOf(['chest', 'breathe'])
 */
export function spellingOf(words: Iterable<string>): Spelling {
  const known = new Set(words);
  const traces = new Map<string, string[]>();
  for (const word of known) {
    if (word.length < SHORTEST_LETTERS) continue;
    for (const trace of tracesOf(word)) listed(traces, trace).push(word);
  }
  return { words: known, traces };
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
  if (token.length < SHORTEST_LETTERS - 1 || spelling.words.has(token)) return token;
  const near = tracesOf(token)
    .flatMap((trace) => spelling.traces.get(trace) ?? [])
    .filter((word) => isOneSlipAway(token, word));
  return near.find((word) => word[0] === token[0]) ?? near[0] ?? token;
}

function tracesOf(word: string): string[] {
  return [word, ...Array.from(word, (_, at) => word.slice(0, at) + word.slice(at + 1))];
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
