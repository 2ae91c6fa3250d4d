import { numberAt, numberOf, placeOf } from './model.js';
import type { QuestionReading } from './questionFeatures.js';
import { questionFeatures } from './questionFeatures.js';

/** What `learn` writes of what questions ask for: few of all weights are anything, and only those are kept. */
export interface AnswerWeights {
  /** One letter for each answer of the questions: how likely it is of nothing but being asked. */
  readonly usual: string;
  /** One number of 24 bits for each feature, the smallest first. */
  readonly features: string;
  /** Where the weights of each feature begin in `weights`. */
  readonly begins: string;
  /** The place of an answer, and what the feature speaks for it. */
  readonly weights: string;
}

/** How many letters a beginning takes; a weight takes two for its answer and one for how much. */
export const BEGIN = 3;
export const WEIGHT = 3;
/** A letter holds a weight from -8 up, in steps of a quarter. */
export const MIDDLE = 32;
export const STEPS = 4;

/** Letters of a word count this much beside the word. */
const PART = 0.3;
const RUN = 4;

/** What an answer is learned from: what its questions are compared by, and runs of letters of what tells something. */
export function answerFeatures(
  tokens: readonly string[],
  reading: QuestionReading,
): ReadonlyMap<string, number> {
  const features = new Map(questionFeatures(tokens, reading));
  for (const token of tokens) {
    if (reading.empty.has(token)) continue;
    const ends = `^${token}$`;
    for (let at = 0; at + RUN <= ends.length; at += 1)
      features.set(`~${ends.slice(at, at + RUN)}`, PART);
  }
  return features;
}

/**
 * How likely each answer is, by what was learned.
 *
 * @param model what `learn` wrote
 * @param reading which words of the language mean the same
 * @returns what gives a share from 0 to 1 for each answer, in the order of the questions' answers
 */
export function answerModel(
  { usual, features, begins, weights }: AnswerWeights,
  reading: QuestionReading,
): (tokens: readonly string[]) => Float64Array {
  const amount = (letter: number, text: string) => (numberAt(letter, 1, text) - MIDDLE) / STEPS;
  return (tokens) => {
    const scores = Float64Array.from(usual, (_, answer) => amount(answer, usual));
    const known = [...answerFeatures(tokens, reading)].flatMap(([feature, part]) => {
      const place = placeOf(numberOf(feature), features);
      return place < 0 ? [] : [{ place, part }];
    });
    const length = Math.sqrt(known.reduce((sum, { part }) => sum + part * part, 0));
    for (const { place, part } of known) {
      const end = (place + 1) * BEGIN;
      const to = end < begins.length ? numberAt(end, BEGIN, begins) : weights.length / WEIGHT;
      for (let at = numberAt(place * BEGIN, BEGIN, begins); at < to; at += 1) {
        const answer = numberAt(at * WEIGHT, 2, weights);
        const more = amount(at * WEIGHT + 2, weights) * (part / length);
        scores[answer] = (scores[answer] ?? 0) + more;
      }
    }
    const most = Math.max(...scores);
    const powers = scores.map((score) => Math.exp(score - most));
    const sum = powers.reduce((total, power) => total + power, 0);
    return powers.map((power) => power / sum);
  };
}
