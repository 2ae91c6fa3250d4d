import { clausedIn } from '../../src/intents/clauses.js';
import { featuresOf } from '../../src/intents/features.js';
import type { HearingWords } from '../../src/intents/hearing.js';
import { hearingFrom } from '../../src/intents/hearing.js';
import type { IntentName } from '../../src/intents/intent.js';
import { INTENTS } from '../../src/intents/intent.js';
import type { Weights } from '../../src/intents/model.js';
import { numberOf } from '../../src/intents/model.js';
import { readingOf } from '../../src/intents/reading.js';
import { seededNumbers } from '../slips.js';

/** A sentence to learn from. */
export interface Lesson<Name extends string = IntentName> {
  readonly sentence: string;
  readonly intent: Name;
  /** How much it counts; 1 for what somebody wrote down. */
  readonly weight?: number;
}

/** How the model is trained; chosen by five-fold cross-validation. */
export interface Training {
  readonly seed: number;
  readonly rounds: number;
  /** How far one step goes (Adagrad). */
  readonly rate: number;
  /** How strongly weights are drawn back to nothing. */
  readonly decay: number;
  /** How many features are kept. */
  readonly most: number;
  /** The share below which nothing has been understood. */
  readonly least: number;
  /** How many copies of each sentence have a slip in them: half a letter, half a word left out. */
  readonly slips: number;
}

export const TRAINING: Training = {
  seed: 20_26,
  rounds: 18,
  rate: 0.6,
  decay: 2e-6,
  most: 9600,
  least: 0.5,
  slips: 3,
};

const LARGEST = 7;

interface Example {
  /** What its turns are drawn with, round by round: one more example leaves the order of all others as it was. */
  readonly lot: number;
  readonly features: readonly (readonly [place: number, value: number])[];
  readonly intent: number;
  readonly weight: number;
}

/**
 * Learns to tell intents from sentences: multinomial logistic regression, the same for the same sentences and seed.
 *
 * @param lessons sentences and what they mean
 * @param words what the language hears besides, for slots among the words
 * @param training how it is trained
 * @returns weights of four bits, for `hearingFrom`
 */
export function learn<Name extends string = IntentName>(
  lessons: readonly Lesson<Name>[],
  words: HearingWords,
  training: Training = TRAINING,
): Weights<Name> {
  const taught = new Set(lessons.map(({ intent }) => intent));
  const known = (INTENTS as readonly string[]).filter((name) => taught.has(name as Name)) as Name[];
  const intents = [...known, ...[...taught].filter((name) => !known.includes(name)).sort()];
  const nothing: Weights = { intents: [], features: '', weights: '', scales: [], least: 0 };
  const locale = hearingFrom(words, nothing);
  const readings = lessons.flatMap(({ sentence, intent, weight = 1 }) => {
    const { tokens } = clausedIn(sentence, locale.cutting);
    if (tokens.length === 0) return [];
    // By the sentence and not by its place: one more leaves the slips of all others as they were.
    const next = seededNumbers(training.seed + numberOf(sentence));
    const slipped = Array.from({ length: training.slips }, () => slip(tokens, next));
    return [tokens, ...slipped].map((one, copy) => ({
      ...readingOf(one, locale),
      lot: training.seed + numberOf(`${sentence} ${copy}`),
      intent: intents.indexOf(intent),
      weight: copy === 0 ? weight : weight * 0.35,
    }));
  });
  const originals = readings.filter((_, at) => at % (training.slips + 1) === 0);
  const counts = new Map<string, number>();
  for (const { words: said } of originals) {
    for (const word of new Set(said)) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  // A word that only one sentence has is as strange here as one that nobody has said yet.
  const knows = (word: string) => (counts.get(word) ?? 0) > 1;
  const drafts = readings.map(({ words: said, marked, lot, intent, weight }) => ({
    ...featuresOf(said, marked, knows),
    lot,
    intent,
    weight,
  }));
  const seen = new Map<string, number>();
  for (const { words: said, letters } of drafts) {
    for (const feature of [...said, ...letters]) seen.set(feature, (seen.get(feature) ?? 0) + 1);
  }
  const often = [...seen]
    .filter(([feature, times]) => times > 1 && (counts.has(feature) ? knows(feature) : true))
    .map(([feature]) => feature);
  const first = trained(examplesOf(drafts, often), often.length, intents.length, {
    ...training,
    rounds: Math.ceil(training.rounds / 2),
  });
  const size = intents.length;
  const strength = (place: number) => {
    const own = first.subarray(place * size, (place + 1) * size);
    return Math.max(...own) - Math.min(...own);
  };
  const kept = often
    .map((feature, place) => ({ feature, strength: strength(place) * (knows(feature) ? 3 : 1) }))
    .sort((one, other) => other.strength - one.strength)
    .slice(0, training.most)
    .map(({ feature }) => feature)
    .sort((one, other) => numberOf(one) - numberOf(other));
  const weights = trained(examplesOf(drafts, kept), kept.length, size, training);
  return packed(intents, kept, weights, training.least);
}

type Draft = ReturnType<typeof featuresOf> & Omit<Example, 'features'>;

function examplesOf(drafts: readonly Draft[], features: readonly string[]): Example[] {
  const places = new Map(features.map((feature, place) => [feature, place]));
  return drafts.map(({ words, letters, lot, intent, weight }) => ({
    lot,
    intent,
    weight,
    features: [words, letters].flatMap((group) => {
      const each = 1 / Math.sqrt(Math.max(1, group.length));
      return group.flatMap((feature) => {
        const place = places.get(feature);
        return place === undefined ? [] : [[place, each] as const];
      });
    }),
  }));
}

function trained(
  examples: readonly Example[],
  features: number,
  intents: number,
  { rounds, rate, decay }: Training,
): Float32Array {
  const weights = new Float32Array(features * intents);
  const steps = new Float32Array(features * intents).fill(1e-3);
  const scores = new Float64Array(intents);
  const draws = examples.map(({ lot }) => seededNumbers(lot));
  // The mean of the later rounds hardly hangs on the order in which they went through the sentences.
  const first = rounds >> 1;
  const mean = new Float32Array(weights.length);
  for (let round = 0; round < rounds; round += 1) {
    const turns = draws.map((draw, at) => [draw(), at] as const);
    for (const [, at] of turns.sort(([one], [other]) => one - other)) {
      const example = examples[at];
      if (!example) continue;
      scores.fill(0);
      for (const [place, value] of example.features) {
        const from = place * intents;
        for (let k = 0; k < intents; k += 1) {
          scores[k] = (scores[k] ?? 0) + (weights[from + k] ?? 0) * value;
        }
      }
      const most = Math.max(...scores);
      let sum = 0;
      for (let k = 0; k < intents; k += 1) {
        scores[k] = Math.exp((scores[k] ?? 0) - most);
        sum += scores[k] ?? 0;
      }
      for (let k = 0; k < intents; k += 1) {
        const share = (scores[k] ?? 0) / sum;
        scores[k] = (share - (k === example.intent ? 1 : 0)) * example.weight;
      }
      for (const [place, value] of example.features) {
        const from = place * intents;
        for (let k = 0; k < intents; k += 1) {
          const weight = weights[from + k] ?? 0;
          const slope = (scores[k] ?? 0) * value + decay * weight;
          const step = (steps[from + k] ?? 0) + slope * slope;
          steps[from + k] = step;
          weights[from + k] = weight - (rate * slope) / Math.sqrt(step);
        }
      }
    }
    for (let at = 0; round >= first && at < weights.length; at += 1) {
      mean[at] = (mean[at] ?? 0) + (weights[at] ?? 0) / (rounds - first);
    }
  }
  return mean;
}

/** One letter wrong, or one word missing. */
function slip(tokens: readonly string[], next: () => number): string[] {
  const at = Math.floor(next() * tokens.length);
  if (tokens.length > 3 && next() < 0.5) return tokens.toSpliced(at, 1);
  const word = tokens[at] ?? '';
  if (word.length < 3) return [...tokens];
  const place = Math.floor(next() * word.length);
  const letter = 'abcdefghijklmnopqrstuvwxyz'[Math.floor(next() * 26)] ?? 'a';
  const [before, after] = [word.slice(0, place), word.slice(place + 1)];
  const kind = next();
  const wrong =
    kind < 0.25
      ? before + after
      : kind < 0.5
        ? before + word[place] + word[place] + after
        : kind < 0.75
          ? before + letter + after
          : before + after.slice(0, 1) + word[place] + after.slice(1);
  return tokens.with(at, wrong);
}

function packed<Name extends string>(
  intents: readonly Name[],
  features: readonly string[],
  weights: Float32Array,
  least: number,
): Weights<Name> {
  const size = intents.length;
  const scales = intents.map((_, k) => {
    const own = features.map((_feature, place) => Math.abs(weights[place * size + k] ?? 0));
    // Few weights are very large; those are held to the largest that four bits can say.
    const large = own.sort((one, other) => one - other)[Math.floor(own.length * 0.995)] ?? 0;
    return Number((large / LARGEST).toPrecision(5));
  });
  const bytes = new Uint8Array(Math.ceil((features.length * size) / 2));
  for (let at = 0; at < features.length * size; at += 1) {
    const scale = scales[at % size] ?? 0;
    const steps = scale === 0 ? 0 : Math.round((weights[at] ?? 0) / scale);
    const four = Math.max(-LARGEST - 1, Math.min(LARGEST, steps)) + 8;
    bytes[at >> 1] = (bytes[at >> 1] ?? 0) | ((at & 1) === 0 ? four << 4 : four);
  }
  const numbers = features.flatMap((feature) => {
    const number = numberOf(feature);
    return [number >> 16, (number >> 8) & 255, number & 255];
  });
  return {
    intents,
    features: Buffer.from(numbers).toString('base64'),
    weights: Buffer.from(bytes).toString('base64'),
    scales,
    least,
  };
}
