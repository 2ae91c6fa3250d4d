import { numberAt, numberOf, placeOf } from './model.js';
import type { QuestionReading } from './questionFeatures.js';
import { questionFeatures } from './questionFeatures.js';

/** What `learn` writes of questions, in letters as the weights are; only what a sentence needs of it is read. */
export interface QuestionIndex {
  readonly answers: readonly string[];
  /** How many questions each answer has. */
  readonly sizes: readonly number[];
  /** Of each question, the place of its answer, and how long it is. */
  readonly questions: string;
  /** One number of 24 bits for each feature, the smallest first. */
  readonly features: string;
  /** Where the questions of each feature begin in `found`. */
  readonly begins: string;
  /** The places of the questions that have a feature. */
  readonly found: string;
}

/** How many letters a place of an answer or a question takes, and a length, which is told in hundredths. */
export const PLACE = 2;
export const BEGIN = 3;
export const LENGTH = 2;
export const HUNDREDTHS = 100;

/** An answer whose questions are near, and how near, from 0 for nothing in common to 1 for the same words. */
export interface Nearest {
  readonly id: string;
  readonly share: number;
}

/** The nearest question counts most, and the next of the same answer a little. */
const NEXT = 0.2;
/** So do the words that any of its questions has: how long from one, and what from another. */
const ALL = 0.25;
/** Of an answer with many questions, a word that only this share of them has counts half. */
const SELDOM = 0.125;
/** What was learned of all that people ask brings an answer this much nearer, where it is sure. */
const LEARNED = 0.7;
/** Further away nothing is near. */
const LEAST = 0.01;

/** Features that few answers are asked with tell most. */
export function rarity(answers: number, all: number): number {
  return Math.log(1 + all / (0.5 + answers));
}

/**
 * Prepares the questions of a language.
 *
 * @param index what `learn` wrote of them
 * @param reading which of its words mean the same
 * @param likely how likely each answer is, by what was learned; may be left out
 * @returns what finds the answers that the words of a sentence may ask for, the nearest first; nothing where no word is known
 * @example questionFinder(index, reading)(['is', 'the', 'couch', 'fine'])[0] // { id: 'sleeping-on-sofa', share: 0.7 }
 */
export function questionFinder(
  index: QuestionIndex,
  reading: QuestionReading,
  likely?: (tokens: readonly string[]) => Float64Array,
): (tokens: readonly string[]) => readonly Nearest[] {
  const { answers, sizes, questions } = index;
  const count = questions.length / (PLACE + LENGTH);
  const answerOf = new Uint16Array(count);
  const lengthOf = new Float64Array(count);
  for (let question = 0; question < count; question += 1) {
    const at = question * (PLACE + LENGTH);
    answerOf[question] = numberAt(at, PLACE, questions);
    lengthOf[question] = numberAt(at + PLACE, LENGTH, questions) / HUNDREDTHS;
  }
  // Words come again from sentence to sentence: reading "back" anew each time took a quarter of all hearing.
  const read = new Map<string, Found>();
  const found = (feature: string) => {
    const known = read.get(feature);
    if (known) return known;
    const places = placesWith(feature, index);
    const times = new Map<number, number>();
    for (const question of places) {
      const answer = answerOf[question] ?? 0;
      times.set(answer, (times.get(answer) ?? 0) + 1);
    }
    const one = { places, times, rarity: rarity(times.size, answers.length) };
    // A word that nobody asks with is not kept: there is no end of those.
    if (places.length > 0) read.set(feature, one);
    return one;
  };
  return (tokens) => {
    const inCommon = new Float64Array(count);
    const ofAnswer = new Float64Array(answers.length);
    let sum = 0;
    for (const [feature, part] of questionFeatures(tokens, reading)) {
      const { places, times, rarity } = found(feature);
      const square = (part * rarity) ** 2;
      sum += square;
      for (const question of places) inCommon[question] = (inCommon[question] ?? 0) + square;
      for (const [answer, often] of times) {
        const usual = often / (often + (sizes[answer] ?? 0) * SELDOM);
        ofAnswer[answer] = (ofAnswer[answer] ?? 0) + square * usual;
      }
    }
    if (sum === 0) return [];
    const length = Math.sqrt(sum);
    const firsts = new Float64Array(answers.length);
    const seconds = new Float64Array(answers.length);
    for (let question = 0; question < count; question += 1) {
      const common = inCommon[question] ?? 0;
      if (common === 0) continue;
      const share = common / (length * (lengthOf[question] ?? 1));
      const answer = answerOf[question] ?? 0;
      const first = firsts[answer] ?? 0;
      if (share > first) {
        firsts[answer] = share;
        seconds[answer] = first;
      } else if (share > (seconds[answer] ?? 0)) seconds[answer] = share;
    }
    const learned = likely?.(tokens);
    return answers
      .map((id, answer) => {
        const all = (ofAnswer[answer] ?? 0) / sum;
        const first = firsts[answer] ?? 0;
        const second = seconds[answer] ?? 0;
        const near = 1 - (1 - first) * (1 - second * NEXT) * (1 - all * ALL);
        return { id, share: 1 - (1 - near) * (1 - (learned?.[answer] ?? 0) * LEARNED) };
      })
      .filter(({ share }) => share > LEAST)
      .sort((one, other) => other.share - one.share);
  };
}

/** What is known of a feature: the places of the questions that have it, how many of each answer, and how rare that is. */
interface Found {
  readonly places: Uint16Array;
  readonly times: ReadonlyMap<number, number>;
  readonly rarity: number;
}

/** The places of the questions that have a feature. */
function placesWith(feature: string, { features, begins, found }: QuestionIndex): Uint16Array {
  const place = placeOf(numberOf(feature), features);
  if (place < 0) return new Uint16Array();
  const from = numberAt(place * BEGIN, BEGIN, begins);
  const end = (place + 1) * BEGIN;
  const to = end < begins.length ? numberAt(end, BEGIN, begins) : found.length / PLACE;
  const places = new Uint16Array(to - from);
  for (let at = from; at < to; at += 1) places[at - from] = numberAt(at * PLACE, PLACE, found);
  return places;
}
