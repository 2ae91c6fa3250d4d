import { listed } from './listed.js';
import { bounded, tokensOf } from './tokens.js';

/** How one language puts clauses together. */
export interface ClauseWords {
  /** What is said in front and does not belong to what follows: "okay", "I don't know". */
  readonly heads: readonly string[];
  /** Those of them that deny what follows unless a pause or a new subject does: "no" in "no pain". */
  readonly denying: readonly string[];
  /** Words with which something new begins: "that" in "no that hurts". */
  readonly subjects: readonly string[];
  /** Words between two clauses: "and", "because". */
  readonly between: readonly string[];
  /** Words that keep an s behind an apostrophe: "it's". */
  readonly keepS: readonly string[];
}

/** Clause words as they are looked for. */
export interface Cutting {
  readonly heads: readonly (readonly string[])[];
  readonly denying: ReadonlySet<string>;
  readonly subjects: ReadonlySet<string>;
  readonly between: ReadonlySet<string>;
  readonly keepS: ReadonlySet<string>;
}

const PAUSE = /[.,;:!?\u2026]+(?=\s|$)|[\u2014\n()"]+|\s-+\s/u;

/** Prepares a locale's clause words. */
export function cuttingFrom(words: ClauseWords): Cutting {
  return {
    heads: words.heads
      .map((head) => tokensOf(head))
      .toSorted((one, other) => other.length - one.length),
    denying: new Set(words.denying),
    subjects: new Set(words.subjects),
    between: new Set(words.between),
    keepS: new Set(words.keepS),
  };
}

/** A sentence and the clauses it is made of. */
export interface Clauses {
  /** Every word, those between clauses too. */
  readonly tokens: readonly string[];
  /** For every word, which clause it belongs to. */
  readonly clauseOf: readonly number[];
}

/**
 * A sentence and its clauses: what a pause or a joining word sets apart, and what stands in front by itself.
 *
 * @param sentence what was said
 * @param cutting what `cuttingFrom` gives
 * @example clausedIn('No, that hurts', cutting) // { tokens: ['no', 'that', 'hurts'], clauseOf: [0, 1, 1] }
 */
export function clausedIn(sentence: string, cutting: Cutting): Clauses {
  const tokens: string[] = [];
  const clauseOf: number[] = [];
  let clause = 0;
  for (const part of bounded(sentence).split(PAUSE)) {
    for (const piece of headsFirst(tokensOf(part, cutting.keepS), cutting)) {
      for (const token of piece) {
        if (cutting.between.has(token)) clause += 1;
        tokens.push(token);
        clauseOf.push(clause);
      }
      clause += 1;
    }
  }
  return { tokens, clauseOf };
}

/** The words of each clause, without those between them. */
export function clausesOf({ tokens, clauseOf }: Clauses, { between }: Cutting): string[][] {
  const byClause = new Map<number, string[]>();
  for (const [at, token] of tokens.entries()) {
    if (!between.has(token)) listed(byClause, clauseOf[at] ?? 0).push(token);
  }
  return [...byClause.values()];
}

/** Whether a clause is nothing but what is said in front. */
export function isHead(clause: readonly string[], { heads }: Cutting): boolean {
  const said = clause.join(' ');
  return heads.some((head) => head.join(' ') === said);
}

function headsFirst(tokens: readonly string[], cutting: Cutting): string[][] {
  const { heads, denying, subjects } = cutting;
  const head = heads.find((one) => one.every((word, at) => tokens[at] === word));
  if (!head) return tokens.length > 0 ? [[...tokens]] : [];
  const rest = tokens.slice(head.length);
  const denies = denying.has(head.join(' ')) && !subjects.has(rest[0] ?? '');
  if (rest.length > 0 && denies) return [[...tokens]];
  return [[...head], ...headsFirst(rest, cutting)];
}
