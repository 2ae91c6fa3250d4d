import type { TemplateNode } from './template.js';
import { asHeard } from './tokens.js';

/** A template with more alternatives gives its first ones. */
const MOST_SAMPLES = 6;

/** How a slot is written among the words of a sample. */
export const slotToken = (slot: string) => `{${slot}}`;

/**
 * Sentences that a template stands for: every alternative at least once, not every combination.
 *
 * @param tree the template
 * @returns at most 6 samples, as words and slots
 * @example samplesOf(parseTemplate('(skip|next) [one]')) // [['skip', 'one'], ['next']]
 */
export function samplesOf(tree: TemplateNode): string[][] {
  const count = Math.min(MOST_SAMPLES, alternativesIn(tree));
  const samples = Array.from({ length: count }, (_, turn) => wordsOf(tree, turn));
  return samples.filter((words) => words.length > 0);
}

/** How many samples show every alternative once. */
function alternativesIn(node: TemplateNode): number {
  if (node.type === 'sequence') return Math.max(1, ...node.parts.map(alternativesIn));
  if (node.type === 'choice')
    return node.options.reduce((sum, one) => sum + alternativesIn(one), 0);
  return 1;
}

/** The words when every choice takes the option of its turn. */
function wordsOf(node: TemplateNode, turn: number): string[] {
  if (node.type === 'word') return [asHeard(node.word)];
  if (node.type === 'slot') return [slotToken(node.slot)];
  if (node.type === 'sequence') return node.parts.flatMap((part) => wordsOf(part, turn));
  let rest = turn % alternativesIn(node);
  for (const option of node.options) {
    const own = alternativesIn(option);
    if (rest < own) return wordsOf(option, rest);
    rest -= own;
  }
  return [];
}
