import { featuresOf } from './features.js';
import type { IntentName } from './intent.js';

/** What `learn` writes: a model in letters, so that it can stand in a module. */
export interface Weights<Name extends string = IntentName> {
  readonly intents: readonly Name[];
  /** One number of 24 bits for each feature, in base 64. */
  readonly features: string;
  /** Four bits for each feature and intent, in base 64. */
  readonly weights: string;
  /** By how much the weights of each intent are to be multiplied. */
  readonly scales: readonly number[];
  /** Below this share, from 0 to 1, nothing has been understood. */
  readonly least: number;
}

/** A model ready to be asked. */
export interface Model<Name extends string = IntentName> {
  readonly intents: readonly Name[];
  readonly least: number;
  readonly places: ReadonlyMap<number, number>;
  readonly weights: Uint8Array;
  readonly scales: readonly number[];
}

/** How likely each intent is, the likeliest first. */
export type Ranked<Name extends string = IntentName> = readonly {
  readonly intent: Name;
  readonly share: number;
}[];

/** The middle of what four bits hold. */
const ZERO = 8;

/**
 * Unpacks what `learn` wrote.
 *
 * @param weights a locale's weights
 * @returns the model
 */
export function modelFrom<Name extends string>({
  intents,
  features,
  weights,
  scales,
  least,
}: Weights<Name>): Model<Name> {
  const numbers = bytesOf(features);
  const places = new Map<number, number>();
  for (let at = 0; at < numbers.length; at += 3) {
    const [high = 0, middle = 0, low = 0] = numbers.subarray(at, at + 3);
    places.set((high << 16) | (middle << 8) | low, at / 3);
  }
  return { intents, least, places, weights: bytesOf(weights), scales };
}

/**
 * How likely each intent is.
 *
 * @param model what `modelFrom` gives
 * @param tokens the words of a sentence
 * @param marked the words with slots among them
 * @returns every intent, the likeliest first
 */
export function ranked<Name extends string>(
  model: Model<Name>,
  tokens: readonly string[],
  marked: readonly string[],
): Ranked<Name> {
  const { intents, places, weights, scales } = model;
  const { words, letters } = featuresOf(tokens, marked, (word) => places.has(numberOf(word)));
  // Words of which none is known tell nothing, however much their letters look like others.
  if (!tokens.some((token) => places.has(numberOf(token)))) return [];
  const scores = intents.map(() => 0);
  for (const group of [words, letters]) {
    const each = 1 / Math.sqrt(Math.max(1, group.length));
    for (const feature of group) {
      const place = places.get(numberOf(feature));
      if (place === undefined) continue;
      const from = place * intents.length;
      for (let at = 0; at < intents.length; at += 1) {
        const byte = weights[(from + at) >> 1] ?? 0;
        const four = ((from + at) & 1) === 0 ? byte >> 4 : byte & 15;
        scores[at] = (scores[at] ?? 0) + (four - ZERO) * (scales[at] ?? 0) * each;
      }
    }
  }
  return sharesOf(intents, scores);
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

/** Base 64 without a platform's help. */
function bytesOf(text: string): Uint8Array {
  const values = new Uint8Array(128);
  for (let at = 0; at < LETTERS.length; at += 1) values[LETTERS.charCodeAt(at)] = at;
  const bytes = new Uint8Array(Math.floor((text.replace(/=+$/, '').length * 3) / 4));
  for (let at = 0, to = 0; to < bytes.length; at += 4) {
    const four =
      ((values[text.charCodeAt(at)] ?? 0) << 18) |
      ((values[text.charCodeAt(at + 1)] ?? 0) << 12) |
      ((values[text.charCodeAt(at + 2)] ?? 0) << 6) |
      (values[text.charCodeAt(at + 3)] ?? 0);
    bytes[to++] = four >> 16;
    if (to < bytes.length) bytes[to++] = (four >> 8) & 255;
    if (to < bytes.length) bytes[to++] = four & 255;
  }
  return bytes;
}
