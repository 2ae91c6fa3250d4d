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

/** Features that few answers are asked with tell most. */
export function rarity(answers: number, all: number): number {
  return Math.log(1 + all / (0.5 + answers));
}

/**
 * The answers that some words may ask for.
 *
 * @param tokens the words of a sentence
 * @param index what `learn` wrote of the questions of a language
 * @param reading which of its words mean the same
 * @returns the nearest first; nothing where no word is known
 * @example nearestQuestions(['is', 'the', 'couch', 'fine'], index, reading)[0] // { id: 'sleeping-on-sofa', share: 0.7 }
 */
export function nearestQuestions(
  tokens: readonly string[],
  index: QuestionIndex,
  reading: QuestionReading,
): Nearest[] {
  const { answers, sizes } = index;
  const known = [...questionFeatures(tokens, reading)].map(([feature, part]) => {
    const found = foundOf(feature, index);
    const times = new Map<number, number>();
    for (const question of found) {
      const id = answerOf(question, index);
      times.set(id, (times.get(id) ?? 0) + 1);
    }
    return { found, times, square: (part * rarity(times.size, answers.length)) ** 2 };
  });
  const length = Math.sqrt(known.reduce((sum, { square }) => sum + square, 0));
  const inCommon = new Map<number, number>();
  const ofAnswer = new Map<number, number>();
  for (const { found, times, square } of known) {
    for (const question of found) inCommon.set(question, (inCommon.get(question) ?? 0) + square);
    for (const [id, often] of times) {
      const usual = often / (often + (sizes[id] ?? 0) * SELDOM);
      ofAnswer.set(id, (ofAnswer.get(id) ?? 0) + square * usual);
    }
  }
  const shares = new Map<number, readonly [first: number, second: number]>();
  for (const [question, common] of inCommon) {
    const share = common / (length * lengthOf(question, index));
    const id = answerOf(question, index);
    const [first, second] = shares.get(id) ?? [0, 0];
    shares.set(id, share > first ? [share, first] : [first, Math.max(second, share)]);
  }
  return [...shares]
    .map(([id, [first, second]]) => {
      const all = (ofAnswer.get(id) ?? 0) / length ** 2;
      const missing = (1 - first) * (1 - second * NEXT) * (1 - all * ALL);
      return { id: answers[id] ?? '', share: 1 - missing };
    })
    .sort((one, other) => other.share - one.share);
}

/** The questions that have a feature. */
function foundOf(feature: string, { features, begins, found }: QuestionIndex): readonly number[] {
  const place = placeOf(numberOf(feature), features);
  if (place < 0) return [];
  const from = numberAt(place * BEGIN, BEGIN, begins);
  const end = (place + 1) * BEGIN;
  const to = end < begins.length ? numberAt(end, BEGIN, begins) : found.length / PLACE;
  return Array.from({ length: to - from }, (_, at) => numberAt((from + at) * PLACE, PLACE, found));
}

function answerOf(question: number, { questions }: QuestionIndex): number {
  return numberAt(question * (PLACE + LENGTH), PLACE, questions);
}

function lengthOf(question: number, { questions }: QuestionIndex): number {
  return numberAt(question * (PLACE + LENGTH) + PLACE, LENGTH, questions) / HUNDREDTHS;
}
