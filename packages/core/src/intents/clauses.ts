import { listed } from './listed.js';
import { bounded, tokensOf } from './tokens.js';

/** How one language puts clauses together. */
export interface ClauseWords {
  /** What is said in front and does not belong to what follows: "okay", "I don't know". */
  readonly heads: readonly string[];
  /** Those of them that belong to what follows unless a pause or a new subject does: "no" in "no pain", "help me" in "help me sleep". */
  readonly joining: readonly string[];
  /** Words with which something new begins: "that" in "no that hurts". */
  readonly subjects: readonly string[];
  /** Words between two clauses: "and", "because". */
  readonly between: readonly string[];
  /** Words that stand between two clauses only before one of `subjects`: "cause" in "cause I fell". */
  readonly betweenSubjects: readonly string[];
  /** Words that keep an s behind an apostrophe: "it's". */
  readonly keepS: readonly string[];
  /** Words of a dialect, or as they are misheard, and what they are in the words that are looked for: "cannae" is "cant". */
  readonly dialect: Readonly<Record<string, string>>;
}

/** Clause words as they are looked for. */
export interface Cutting {
  readonly heads: readonly (readonly string[])[];
  readonly joining: ReadonlySet<string>;
  readonly subjects: ReadonlySet<string>;
  readonly between: ReadonlySet<string>;
  readonly betweenSubjects: ReadonlySet<string>;
  readonly keepS: ReadonlySet<string>;
  readonly dialect: ReadonlyMap<string, readonly DialectPhrase[]>;
}

/** Words of a dialect with what they are otherwise, by the first of them. */
interface DialectPhrase {
  readonly said: readonly string[];
  readonly meant: readonly string[];
}

const PAUSE = /[.,;:!?\u2026]+(?=\s|$)|[\u2014\n()"]+|\s-+\s/u;

/** Prepares a locale's clause words. */
export function cuttingFrom(words: ClauseWords): Cutting {
  return {
    heads: words.heads
      .map((head) => tokensOf(head))
      .toSorted((one, other) => other.length - one.length),
    joining: new Set(words.joining),
    subjects: new Set(words.subjects),
    between: new Set(words.between),
    betweenSubjects: new Set(words.betweenSubjects),
    keepS: new Set(words.keepS),
    dialect: dialectOf(words.dialect),
  };
}

function dialectOf(words: ClauseWords['dialect']): Cutting['dialect'] {
  const byFirst = new Map<string, DialectPhrase[]>();
  for (const [phrase, meant] of Object.entries(words)) {
    const said = phrase.split(' ');
    listed(byFirst, said[0] ?? '').push({ said, meant: meant.split(' ') });
  }
  for (const phrases of byFirst.values()) {
    phrases.sort((one, other) => other.said.length - one.said.length);
  }
  return byFirst;
}

/** The words in which a language is looked for. */
function inPlainWords(tokens: readonly string[], { dialect }: Cutting): readonly string[] {
  if (!tokens.some((token) => dialect.has(token))) return tokens;
  const plain: string[] = [];
  for (let at = 0; at < tokens.length; ) {
    const phrase = dialect
      .get(tokens[at] ?? '')
      ?.find(({ said }) => said.every((word, index) => tokens[at + index] === word));
    plain.push(...(phrase?.meant ?? tokens.slice(at, at + 1)));
    at += phrase?.said.length ?? 1;
  }
  return plain;
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
    for (const piece of headsFirst(inPlainWords(tokensOf(part, cutting.keepS), cutting), cutting)) {
      for (const [at, token] of piece.entries()) {
        const isBetween =
          cutting.between.has(token) ||
          (cutting.betweenSubjects.has(token) && cutting.subjects.has(piece[at + 1] ?? ''));
        if (isBetween) clause += 1;
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
  const { heads, joining, subjects } = cutting;
  const head = heads.find((one) => one.every((word, at) => tokens[at] === word));
  if (!head) return tokens.length > 0 ? [[...tokens]] : [];
  const rest = tokens.slice(head.length);
  const joins = joining.has(head.join(' ')) && !subjects.has(rest[0] ?? '');
  if (rest.length > 0 && joins) return [[...tokens]];
  return [[...head], ...headsFirst(rest, cutting)];
}
