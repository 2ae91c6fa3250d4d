import { featuresOf } from './features.js';
import type { IntentName } from './intent.js';

/** What `learn` writes: a model in letters, so that it can stand in a module. A sentence needs few of them, and only those are read. */
export interface Weights<Name extends string = IntentName> {
  readonly intents: readonly Name[];
  /** One number of 24 bits for each feature, in base 64, the smallest first. */
  readonly features: string;
  /** Four bits for each feature and intent, in base 64. */
  readonly weights: string;
  /** By how much the weights of each intent are to be multiplied. */
  readonly scales: readonly number[];
  /** Below this share, from 0 to 1, nothing has been understood. */
  readonly least: number;
}

/** How likely each intent is, the likeliest first. */
export type Ranked<Name extends string = IntentName> = readonly {
  readonly intent: Name;
  readonly share: number;
}[];

/** The middle of what four bits hold. */
const ZERO = 8;

/**
 * How likely each intent is.
 *
 * @param model what `learn` wrote
 * @param tokens the words of a sentence
 * @param marked the words with slots among them
 * @returns every intent, the likeliest first
 */
export function ranked<Name extends string>(
  model: Weights<Name>,
  tokens: readonly string[],
  marked: readonly string[],
): Ranked<Name> {
  const { intents, features, weights, scales } = model;
  const known = new Set(tokens.filter((token) => placeOf(numberOf(token), features) >= 0));
  // Words of which none is known tell nothing, however much their letters look like others.
  if (known.size === 0) return [];
  const { words, letters } = featuresOf(tokens, marked, (word) => known.has(word));
  const scores = new Float64Array(intents.length);
  for (const group of [words, letters]) {
    const each = 1 / Math.sqrt(Math.max(1, group.length));
    for (const feature of group) {
      const place = placeOf(numberOf(feature), features);
      if (place < 0) continue;
      addRow(place * intents.length, weights, each, scores);
    }
  }
  return sharesOf(
    intents,
    Array.from(scores, (score, at) => score * (scales[at] ?? 0)),
  );
}

function sharesOf<Name extends string>(
  intents: readonly Name[],
  scores: readonly number[],
): Ranked<Name> {
  const most = Math.max(...scores);
  const powers = scores.map((score) => Math.exp(score - most));
  const sum = powers.reduce((total, one) => total + one, 0);
  return intents
    .map((intent, at) => ({ intent, share: (powers[at] ?? 0) / sum }))
    .sort((one, other) => other.share - one.share);
}

/** A number of 24 bits for a feature (FNV-1a, folded). */
export function numberOf(feature: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < feature.length; at += 1) {
    hash = Math.imul(hash ^ feature.charCodeAt(at), 0x01000193);
  }
  return ((hash >>> 24) ^ hash) & 0xffffff;
}

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** What each letter of base 64 stands for; a letter is six bits. */
const VALUES = /* @__PURE__ */ Uint8Array.from({ length: 128 }, (_, code) =>
  Math.max(0, LETTERS.indexOf(String.fromCharCode(code))),
);

const valueAt = (at: number, text: string) => VALUES[text.charCodeAt(at)] ?? 0;

/** Where a feature stands among all, which are sorted: four letters each. Of two with the same number, the last. */
export function placeOf(number: number, features: string): number {
  let [from, to] = [0, features.length / 4];
  while (from < to) {
    const middle = (from + to) >> 1;
    if (featureAt(middle, features) <= number) from = middle + 1;
    else to = middle;
  }
  return from > 0 && featureAt(from - 1, features) === number ? from - 1 : -1;
}

function featureAt(place: number, features: string): number {
  return numberAt(place * 4, 4, features);
}

/** A number that stands in some letters, six bits each. */
export function numberAt(at: number, letters: number, text: string): number {
  let number = 0;
  for (let letter = 0; letter < letters; letter += 1)
    number = (number << 6) | valueAt(at + letter, text);
  return number;
}

/** Adds a row of weights to the scores. Two letters hold three weights, and a row may begin within them. */
function addRow(from: number, weights: string, each: number, scores: Float64Array): void {
  let pair = Math.trunc(from / 3);
  let shift = 8 - (from - pair * 3) * 4;
  let twelve = numberAt(pair * 2, 2, weights);
  for (let at = 0; at < scores.length; at += 1) {
    scores[at] = (scores[at] ?? 0) + (((twelve >> shift) & 15) - ZERO) * each;
    shift -= 4;
    if (shift >= 0) continue;
    pair += 1;
    shift = 8;
    twelve = numberAt(pair * 2, 2, weights);
  }
}
