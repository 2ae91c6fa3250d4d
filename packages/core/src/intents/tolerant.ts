import type { Cues } from './cues.js';
import type { Grammar } from './grammar.js';
import type { Intent, IntentName, Slots } from './intent.js';
import { INTENTS } from './intent.js';
import { listed } from './listed.js';
import { samplesOf } from './samples.js';
import type { PhraseIndex } from './slotsIn.js';
import { phrasesOf, slotted } from './slotsIn.js';
import type { Spelling } from './spelling.js';
import { spellingOf } from './spelling.js';
import type { TemplateNode } from './template.js';
import { piecesOf } from './template.js';

/** How much of the likeness to a sample is words; the rest is runs of three characters. Chosen by measuring. */
const WORD_SHARE = 0.6;
/** How much of the score is for what the words speak for, whatever sample they stand in. */
const EVIDENCE_SHARE = 0.25;
/** Below this score, from 0 to 1, nothing has been understood. */
const LEAST_SCORE = 0.56;
/** Pain has its own words, listened for before; what resembles a report of it must do so closely. */
const LEAST_SCORE_OF_PAIN = 0.7;
/** By how much the best intent must be ahead of the next. */
const LEAST_LEAD = 0.02;
/** How many samples with the best words have their characters compared. */
const COMPARED_SAMPLES = 30;
/** A word that weighs less does not call for a closer look at the samples that have it. */
const TELLING_WEIGHT = 0.4;
/** A sample that shares less than this with a sentence, from 0 to 1, is not looked at closer. */
const LEAST_WORDS = 0.4;
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
}

/** The samples of a grammar, by word. */
export interface SampleIndex {
  readonly samples: readonly Sample[];
  /** The trigrams of samples that have been compared before. */
  readonly trigrams: Map<Sample, ReadonlySet<string>>;
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
 * @param cues their words are known too, and are no slips of others
 * @returns the index
 */
export function sampleIndexOf(grammar: Grammar, cues: Cues | null = null): SampleIndex {
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
    })),
    trigrams: new Map(),
    byWord,
    weights,
    sharesOf,
    phrases,
    behind: wordsBehindSlots(drafts.map(({ words }) => words)),
    slotsOf: slotsByIntent(grammar),
    spelling: spellingOf([...byWord.keys(), ...slotWords, ...(cues?.words ?? [])], {
      known: cues?.otherWords,
    }),
  };
}

/**
 * The intent whose samples are closest to a sentence.
 *
 * @param meant the words, spelling put right
 * @param index what `sampleIndexOf` gives
 * @returns the intent with the slots said, or `null` where nothing is close enough or two are equally close
 * @example closest(['mind', 'skipping', 'this', 'one'], index) // { intent: 'Next', slots: {} }
 */
export function closest(meant: readonly string[], index: SampleIndex): Near | null {
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
  const said = { ...slots, ...slotsSaid(intent, meant, index) };
  return { intent: { intent, slots: said }, score: best.score };
}

/**
 * The slots of an intent of which a phrase is said.
 *
 * @example slotsSaid('AskRemedy', ['is', 'heat', 'good'], index) // { remedy: 'heat' }
 */
export function slotsSaid(intent: IntentName, meant: readonly string[], index: SampleIndex): Slots {
  const wanted = index.slotsOf.get(intent);
  return slotted(meant, index.phrases, index.behind, (slot) => wanted?.has(slot) ?? false).slots;
}

function leastScoreOf(intent: IntentName): number {
  return intent === 'ReportPain' ? LEAST_SCORE_OF_PAIN : LEAST_SCORE;
}

/** What a sentence resembles, and how much, from 0 to 1. */
export interface Near {
  readonly intent: Intent;
  readonly score: number;
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
  const evidence = new Map<IntentName, number>();
  for (const word of said) {
    const weight = index.weights.get(word) ?? 0;
    for (const [intent, share] of index.sharesOf.get(word) ?? []) {
      evidence.set(intent, (evidence.get(intent) ?? 0) + weight * share);
    }
  }
  const trigrams = trigramsOf(words);
  const best = new Map<IntentName, Scored>();
  for (const { sample, words: dice } of alikeInWords(said, saidWeight, index)) {
    const likeness =
      WORD_SHARE * dice + (1 - WORD_SHARE) * diceOf(trigrams, trigramsOfSample(sample, index));
    const speaksFor = (evidence.get(sample.intent) ?? 0) / saidWeight;
    const score = (1 - EVIDENCE_SHARE) * likeness + EVIDENCE_SHARE * speaksFor;
    if (score > (best.get(sample.intent)?.score ?? 0)) best.set(sample.intent, { sample, score });
  }
  return [...best.values()].sort((one, other) => other.score - one.score);
}

/** The samples that share most words with a sentence, by weight; found by the words that say something. */
function alikeInWords(said: ReadonlySet<string>, saidWeight: number, index: SampleIndex) {
  const known = [...said].filter((word) => index.byWord.has(word));
  const telling = known.filter((word) => (index.weights.get(word) ?? 0) >= TELLING_WEIGHT);
  const shared = new Float32Array(index.samples.length);
  const seen: number[] = [];
  for (const word of telling.length > 0 ? telling : known) {
    const weight = index.weights.get(word) ?? 0;
    for (const at of index.byWord.get(word) ?? []) {
      if (shared[at] === 0) seen.push(at);
      shared[at] = (shared[at] ?? 0) + weight;
    }
  }
  const likeness = (at: number) =>
    (2 * (shared[at] ?? 0)) / (saidWeight + (index.samples[at]?.weight ?? 0));
  const near = seen.filter((at) => likeness(at) >= LEAST_WORDS);
  // The least likeness that is compared is found first: most sentences share a word with hundreds of samples.
  const least = Float64Array.from(near, likeness).sort().at(-COMPARED_SAMPLES) ?? 0;
  const drafts = near
    .filter((at) => likeness(at) >= least)
    .sort((one, other) => likeness(other) - likeness(one))
    .flatMap((at) => index.samples[at] ?? []);
  return drafts.slice(0, COMPARED_SAMPLES).map((sample) => {
    let weight = 0;
    for (const word of sample.words) if (said.has(word)) weight += index.weights.get(word) ?? 0;
    return { sample, words: (2 * weight) / (saidWeight + sample.weight) };
  });
}

function trigramsOfSample(sample: Sample, { trigrams }: SampleIndex): ReadonlySet<string> {
  const known = trigrams.get(sample) ?? trigramsOf(sample.words);
  trigrams.set(sample, known);
  return known;
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
