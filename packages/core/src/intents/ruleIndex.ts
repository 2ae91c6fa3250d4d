import type { Grammar, Rule } from './grammar.js';
import { listed } from './listed.js';
import type { TemplateNode } from './template.js';
import { piecesOf } from './template.js';
import { asHeard } from './tokens.js';

/** For every word with which a sentence can begin, the rules to try, in the order of the grammar. */
export type RuleIndex = ReadonlyMap<string, readonly Candidate[]>;

/** A rule with every word it knows: its own, and those of each of its slots. */
export interface Candidate {
  readonly rule: Rule;
  readonly words: readonly ReadonlySet<string>[];
  /** Shorter sentences cannot be what the rule says. */
  readonly fewestWords: number;
}

/** Whether a rule knows every word of a sentence and needs no more of them; without that it need not be tried. */
export function mayMatch({ words, fewestWords }: Candidate, tokens: readonly string[]): boolean {
  if (tokens.length < fewestWords) return false;
  // Candidates know the first word; sentences that begin alike differ most at their ends.
  for (let at = tokens.length - 1; at > 0; at -= 1) {
    if (!words.some((known) => known.has(tokens[at] ?? ''))) return false;
  }
  return true;
}

/**
 * Finds the rules by the first words they accept, so that not every one is tried.
 *
 * @param grammar what `compileGrammar` gives
 * @returns the rules by first word
 */
export function rulesByFirstWord(grammar: Grammar): RuleIndex {
  const index = new Map<string, Candidate[]>();
  const slotWords = new Map(
    [...grammar.slots].map(([slot, values]) => [
      slot,
      new Set(values.flatMap((one) => one.tokens)),
    ]),
  );
  for (const rule of grammar.rules) {
    const own = new Set<string>();
    const words = [own];
    const collect = (node: TemplateNode): void => {
      if (node.type === 'word') own.add(asHeard(node.word));
      if (node.type === 'slot') words.push(slotWords.get(node.slot) ?? new Set());
      piecesOf(node).forEach(collect);
    };
    collect(rule.tree);
    const candidate: Candidate = { rule, words, fewestWords: fewestWordsOf(rule.tree) };
    const firsts = new Set<string>();
    addFirsts(rule.tree, grammar.slots, firsts);
    for (const word of firsts) listed(index, word).push(candidate);
  }
  return index;
}

/** A slot takes one word at least. */
function fewestWordsOf(node: TemplateNode): number {
  if (node.type === 'choice') return Math.min(...node.options.map(fewestWordsOf));
  if (node.type === 'sequence') {
    return node.parts.reduce((sum, part) => sum + fewestWordsOf(part), 0);
  }
  return 1;
}

type Options = readonly TemplateNode[];

/** For the options of every choice that was tried, those that may begin with a word. */
const listings = new WeakMap<Options, ReadonlyMap<string, Options>>();

/** The options of a choice that may begin with a word, in their order; all are listed when they are first asked for. */
export function optionsFor(all: Options, slots: Grammar['slots'], word = ''): Options {
  const listing = listings.get(all) ?? listingOf(all, slots);
  listings.set(all, listing);
  return listing.get(word) ?? listing.get('') ?? all;
}

function listingOf(all: Options, slots: Grammar['slots']): Map<string, Options> {
  // An option that may be left out fits before every word, and before none.
  const fitting: TemplateNode[] = [];
  const byWord = new Map([['', fitting]]);
  for (const option of all) {
    const words = new Set<string>();
    const isLeftOut = addFirsts(option, slots, words);
    for (const word of words) if (!byWord.has(word)) byWord.set(word, [...fitting]);
    for (const word of isLeftOut ? byWord.keys() : words) byWord.get(word)?.push(option);
  }
  return byWord;
}

/** Adds the words a piece can begin with; returns whether the piece may be left out. */
function addFirsts(node: TemplateNode, slots: Grammar['slots'], words: Set<string>): boolean {
  switch (node.type) {
    case 'word':
      words.add(asHeard(node.word));
      return false;
    case 'slot':
      for (const { tokens } of slots.get(node.slot) ?? []) words.add(tokens[0] ?? '');
      return false;
    case 'choice': {
      let maybeNothing = false;
      for (const option of node.options) {
        if (addFirsts(option, slots, words)) maybeNothing = true;
      }
      return maybeNothing;
    }
    case 'sequence':
      return node.parts.every((part) => addFirsts(part, slots, words));
  }
}
