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
}

/** Whether a rule knows every word of a sentence; without that it need not be tried. */
export function mayMatch({ words }: Candidate, tokens: readonly string[]): boolean {
  return tokens.every((token) => words.some((known) => known.has(token)));
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
    const candidate: Candidate = { rule, words };
    for (const word of firstsOf(rule.tree, grammar).words) listed(index, word).push(candidate);
  }
  return index;
}

/** The words a piece can begin with, and whether it may be left out. */
interface Firsts {
  readonly words: ReadonlySet<string>;
  readonly maybeNothing: boolean;
}

function firstsOf(node: TemplateNode, grammar: Grammar): Firsts {
  switch (node.type) {
    case 'word':
      return { words: new Set([asHeard(node.word)]), maybeNothing: false };
    case 'slot': {
      const values = grammar.slots.get(node.slot) ?? [];
      return { words: new Set(values.map(({ tokens }) => tokens[0] ?? '')), maybeNothing: false };
    }
    case 'choice': {
      const options = node.options.map((option) => firstsOf(option, grammar));
      return {
        words: new Set(options.flatMap(({ words }) => [...words])),
        maybeNothing: options.some(({ maybeNothing }) => maybeNothing),
      };
    }
    case 'sequence': {
      const words = new Set<string>();
      for (const part of node.parts) {
        const firsts = firstsOf(part, grammar);
        for (const word of firsts.words) words.add(word);
        if (!firsts.maybeNothing) return { words, maybeNothing: false };
      }
      return { words, maybeNothing: true };
    }
  }
}
