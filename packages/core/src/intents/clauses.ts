import { tokensOf } from './tokens.js';

/** How one language puts something before what it says. */
export interface ClauseWords {
  /** What is said in front and does not belong to what follows: "okay", "I don't know". */
  readonly heads: readonly string[];
  /** Those of them that deny what follows unless a pause or a new subject does: "no" in "no pain". */
  readonly denying: readonly string[];
  /** Words with which something new begins: "that" in "no that hurts". */
  readonly subjects: readonly string[];
}

const PAUSE = /[.,;:!?\u2026\u2014\n]+/u;

/**
 * The clauses of a sentence: what a pause sets apart, and what stands in front by itself.
 *
 * @param sentence what was said
 * @param words the locale's table
 * @returns the words of each clause, in order; none is empty
 * @example clausesOf('No, that hurts', words) // [['no'], ['that', 'hurts']]
 */
export function clausesOf(sentence: string, words: ClauseWords): string[][] {
  const heads = words.heads.map(tokensOf).toSorted((one, other) => other.length - one.length);
  return sentence.split(PAUSE).flatMap((part) => headsFirst(tokensOf(part), heads, words));
}

function headsFirst(
  tokens: readonly string[],
  heads: readonly (readonly string[])[],
  { denying, subjects }: ClauseWords,
): string[][] {
  const head = heads.find((one) => one.every((word, at) => tokens[at] === word));
  if (!head) return tokens.length > 0 ? [[...tokens]] : [];
  const rest = tokens.slice(head.length);
  const denies = denying.includes(head.join(' ')) && !subjects.includes(rest[0] ?? '');
  if (rest.length > 0 && denies) return [[...tokens]];
  return [[...head], ...headsFirst(rest, heads, { heads: [], denying, subjects })];
}
