import type { Grammar } from './grammar.js';
import type { Intent, IntentName, Slots } from './intent.js';
import { INTENTS } from './intent.js';
import { listed } from './listed.js';
import { samplesOf } from './samples.js';
import type { PhraseIndex } from './slotsIn.js';
import { phrasesOf, slotted } from './slotsIn.js';
import type { Spelling } from './spelling.js';
import { corrected, spellingOf } from './spelling.js';
import type { TemplateNode } from './template.js';
import { piecesOf } from './template.js';

/** How much of the likeness to a sample is words; the rest is runs of three characters. Chosen by measuring. */
const WORD_SHARE = 0.6;
/** How much of the score is for what the words speak for, whatever sample they stand in. */
const EVIDENCE_SHARE = 0.25;
/** Below this score, from 0 to 1, nothing has been understood. */
const LEAST_SCORE = 0.5;
/** Pain has its own words, listened for before; what resembles a report of it must do so closely. */
const LEAST_SCORE_OF_PAIN = 0.7;
/** By how much the best intent must be ahead of the next. */
const LEAST_LEAD = 0.02;
/** How many samples with the best words have their characters compared. */
const COMPARED_SAMPLES = 30;
/** A sample that shares less than this with a sentence, from 0 to 1, is not looked at closer. */
const LEAST_WORDS = 0.3;
/** What a word weighs that every intent has; one that a single intent has weighs 1. */
const LEAST_WEIGHT = 0.05;
/** What a word weighs that no sample has. */
const STRANGE_WEIGHT = 1;

/** A sentence that a template stands for. */
interface Sample {
  readonly intent: IntentName;
  readonly slots: Slots;
  readonly words: readonly string[];
  readonly weight: number;
  readonly trigrams: ReadonlySet<string>;
}

/** The samples of a grammar, by word. */
export interface SampleIndex {
  readonly samples: readonly Sample[];
  readonly byWord: ReadonlyMap<string, readonly number[]>;
  readonly weights: ReadonlyMap<string, number>;
  /** For every word, which part of its samples belongs to which intent. */
  readonly sharesOf: ReadonlyMap<string, ReadonlyMap<IntentName, number>>;
  readonly phrases: PhraseIndex;
  readonly behind: ReadonlyMap<string, ReadonlySet<string>>;
  readonly slotsOf: ReadonlyMap<IntentName, ReadonlySet<string>>;
  readonly spelling: Spelling;
}

/**
 * Prepares a grammar for `closest`: samples of every template, and how rare each word is.
 *
 * @param grammar what `compileGrammar` gives
 * @returns the index
 */
export function sampleIndexOf(grammar: Grammar): SampleIndex {
  const drafts = grammar.rules.flatMap(({ intent, slots, tree }) =>
    samplesOf(tree).map((words) => ({ intent, slots, words })),
  );
  const byWord = new Map<string, number[]>();
  for (const [index, { words }] of drafts.entries()) {
    for (const word of new Set(words)) listed(byWord, word).push(index);
  }
  const weights = new Map<string, number>();
  const sharesOf = new Map<string, ReadonlyMap<IntentName, number>>();
  for (const [word, at] of byWord) {
    const shares = sharesByIntent(at.map((index) => drafts[index]?.intent ?? 'Unknown'));
    sharesOf.set(word, shares);
    weights.set(word, tellingOf(shares));
  }
  const phrases = phrasesOf(grammar);
  const slotWords = [...grammar.slots.values()].flat().flatMap(({ tokens }) => tokens);
  return {
    samples: drafts.map((draft) => ({
      ...draft,
      words: [...new Set(draft.words)],
      weight: weightOf(new Set(draft.words), weights, 0),
      trigrams: trigramsOf(draft.words),
    })),
    byWord,
    weights,
    sharesOf,
    phrases,
    behind: wordsBehindSlots(drafts.map(({ words }) => words)),
    slotsOf: slotsByIntent(grammar),
    spelling: spellingOf([...byWord.keys(), ...slotWords]),
  };
}

/**
 * The intent whose samples are closest to a sentence.
 *
 * @param tokens the words
 * @param index what `sampleIndexOf` gives
 * @returns the intent with the slots said, or `null` where nothing is close enough or two are equally close
 * @example closest(['mind', 'skipping', 'this', 'one'], index) // { intent: 'Next', slots: {} }
 */
export function closest(tokens: readonly string[], index: SampleIndex): Intent | null {
  const meant = tokens.map((token) => corrected(token, index.spelling));
  const sentence = slotted(meant, index.phrases, index.behind);
  const ranked = bestByIntent(sentence.tokens, index);
  const [best, next] = ranked;
  if (
    !best ||
    best.score < leastScoreOf(best.sample.intent) ||
    best.score - (next?.score ?? 0) < LEAST_LEAD
  )
    return null;
  const { intent, slots } = best.sample;
  const wanted = index.slotsOf.get(intent);
  const said = slotted(meant, index.phrases, index.behind, (slot) => wanted?.has(slot) ?? false);
  return { intent, slots: { ...slots, ...said.slots } };
}

function leastScoreOf(intent: IntentName): number {
  return intent === 'ReportPain' ? LEAST_SCORE_OF_PAIN : LEAST_SCORE;
}

/** A sample and how close it is, from 0 to 1. */
interface Scored {
  readonly sample: Sample;
  readonly score: number;
}

/** The closest sample of each intent, the closest first. */
function bestByIntent(words: readonly string[], index: SampleIndex): Scored[] {
  const said = new Set(words);
  const saidWeight = weightOf(said, index.weights, STRANGE_WEIGHT);
  const shared = new Float64Array(index.samples.length);
  const evidence = new Map<IntentName, number>();
  for (const word of said) {
    const weight = index.weights.get(word) ?? 0;
    for (const [intent, share] of index.sharesOf.get(word) ?? []) {
      evidence.set(intent, (evidence.get(intent) ?? 0) + weight * share);
    }
    for (const at of index.byWord.get(word) ?? []) shared[at] = (shared[at] ?? 0) + weight;
  }
  const byWords: { sample: Sample; words: number }[] = [];
  for (let at = 0; at < shared.length; at += 1) {
    const sample = index.samples[at];
    if (!sample || !shared[at]) continue;
    const words = (2 * (shared[at] ?? 0)) / (saidWeight + sample.weight);
    if (words >= LEAST_WORDS) byWords.push({ sample, words });
  }
  byWords.sort((one, other) => other.words - one.words);
  const trigrams = trigramsOf(words);
  const best = new Map<IntentName, Scored>();
  for (const { sample, words: dice } of byWords.slice(0, COMPARED_SAMPLES)) {
    const likeness = WORD_SHARE * dice + (1 - WORD_SHARE) * diceOf(trigrams, sample.trigrams);
    const speaksFor = (evidence.get(sample.intent) ?? 0) / saidWeight;
    const score = (1 - EVIDENCE_SHARE) * likeness + EVIDENCE_SHARE * speaksFor;
    if (score > (best.get(sample.intent)?.score ?? 0)) best.set(sample.intent, { sample, score });
  }
  return [...best.values()].sort((one, other) => other.score - one.score);
}

/** Which part of the samples with a word belongs to which intent. */
function sharesByIntent(intents: readonly IntentName[]): Map<IntentName, number> {
  const shares = new Map<IntentName, number>();
  for (const intent of intents) shares.set(intent, (shares.get(intent) ?? 0) + 1 / intents.length);
  return shares;
}

/** The fewer intents have a word, and the more unevenly, the more it says: from the least weight up to 1. */
function tellingOf(shares: ReadonlyMap<IntentName, number>): number {
  let entropy = 0;
  for (const share of shares.values()) entropy -= share * Math.log(share);
  return LEAST_WEIGHT + (1 - LEAST_WEIGHT) * (1 - entropy / Math.log(INTENTS.length));
}

function weightOf(
  words: ReadonlySet<string>,
  weights: ReadonlyMap<string, number>,
  strange: number,
): number {
  let sum = 0;
  for (const word of words) sum += weights.get(word) ?? strange;
  return sum;
}

function trigramsOf(words: readonly string[]): Set<string> {
  const text = ` ${words.join(' ')} `;
  return new Set(Array.from({ length: text.length - 2 }, (_, at) => text.slice(at, at + 3)));
}

function diceOf(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  let shared = 0;
  for (const trigram of one) if (other.has(trigram)) shared += 1;
  return (2 * shared) / (one.size + other.size);
}

function wordsBehindSlots(samples: readonly (readonly string[])[]): Map<string, Set<string>> {
  const behind = new Map<string, Set<string>>();
  for (const words of samples) {
    for (const [at, word] of words.entries()) {
      const next = words[at + 1];
      if (!word.startsWith('{') || next === undefined) continue;
      const slot = word.slice(1, -1);
      const known = behind.get(slot) ?? new Set();
      behind.set(slot, known.add(next));
    }
  }
  return behind;
}

function slotsByIntent({ rules }: Grammar): Map<IntentName, Set<string>> {
  const byIntent = new Map<IntentName, Set<string>>();
  for (const { intent, tree } of rules) {
    const known = byIntent.get(intent) ?? new Set();
    byIntent.set(intent, known);
    collect(tree, known);
  }
  return byIntent;

  function collect(node: TemplateNode, into: Set<string>): void {
    if (node.type === 'slot') into.add(node.slot);
    for (const part of piecesOf(node)) collect(part, into);
  }
}
