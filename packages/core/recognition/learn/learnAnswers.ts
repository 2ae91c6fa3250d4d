import type { AnswerWeights } from '../../src/intents/answerModel.js';
import { answerFeatures, BEGIN, MIDDLE, STEPS } from '../../src/intents/answerModel.js';
import { numberOf } from '../../src/intents/model.js';
import type { QuestionWords } from '../../src/intents/questionFeatures.js';
import { questionReading } from '../../src/intents/questionFeatures.js';
import { tokensOf } from '../../src/intents/tokens.js';
import { seededNumbers } from '../slips.js';
import type { Question } from './questions.js';
import { lettersOf } from './questions.js';

/** Chosen by what it did for questions that were held out. */
const SEED = 20_26;
const ROUNDS = 12;
/** Once few weights are left, these are learned again without the others. */
const ROUNDS_OF_KEPT = 6;
const RATE = 0.5;
const DECAY = 1e-6;
/** How many weights are kept, the strongest. */
const MOST = 60_000;
/** An answer with many questions is no likelier for it than this. */
const EVEN = 30;
const EVENNESS = -0.3;

type Example = readonly (readonly [place: number, part: number])[];

/**
 * Learns which answer a question asks for: multinomial logistic regression, of which the strongest weights are kept; the same
 * for the same questions.
 *
 * @param questions the questions, and the answers that they want
 * @param answers every answer, in the order of the index
 * @param words which words mean the same
 */
export function learnAnswers(
  questions: readonly Question[],
  answers: readonly string[],
  words: QuestionWords,
): AnswerWeights {
  const reading = questionReading(words);
  const read = questions.map(({ question }) => answerFeatures(tokensOf(question), reading));
  const counts = new Map<string, number>();
  for (const features of read)
    for (const feature of features.keys()) counts.set(feature, (counts.get(feature) ?? 0) + 1);
  const features = [...counts].filter(([, times]) => times > 1).map(([feature]) => feature);
  const places = new Map(features.map((feature, place) => [feature, place]));
  const examples = read.map((all): Example => {
    const known = [...all].flatMap(([feature, part]) => {
      const place = places.get(feature);
      return place === undefined ? [] : [[place, part] as const];
    });
    const length = Math.sqrt(known.reduce((sum, [, part]) => sum + part * part, 0)) || 1;
    return known.map(([place, part]) => [place, part / length] as const);
  });
  const wanted = questions.map(({ answer }) => answers.indexOf(answer));
  const size = answers.length;
  const weights = new Float32Array(features.length * size);
  const usual = new Float32Array(size);
  const isKept = new Uint8Array(weights.length).fill(1);
  const sums = new Float32Array(weights.length).fill(1e-3);
  const next = seededNumbers(SEED);
  const each = answers.map((_, answer) => wanted.filter((one) => one === answer).length);
  const counted = each.map((times) => Math.min(1, (times / EVEN) ** EVENNESS));
  const order = examples.map((_, at) => at);
  const shares = new Float64Array(size);

  const go = (rounds: number) => {
    for (let round = 0; round < rounds; round += 1) {
      for (let at = order.length - 1; at > 0; at -= 1) {
        const other = Math.floor(next() * (at + 1));
        [order[at], order[other]] = [order[other] ?? 0, order[at] ?? 0];
      }
      for (const at of order) step(examples[at] ?? [], wanted[at] ?? 0);
    }
  };

  function step(example: Example, answer: number): void {
    shares.set(usual);
    for (const [place, part] of example)
      for (let one = 0; one < size; one += 1)
        shares[one] = (shares[one] ?? 0) + (weights[place * size + one] ?? 0) * part;
    const most = Math.max(...shares);
    let sum = 0;
    for (let one = 0; one < size; one += 1) {
      shares[one] = Math.exp((shares[one] ?? 0) - most);
      sum += shares[one] ?? 0;
    }
    for (let one = 0; one < size; one += 1) {
      const wrong = ((shares[one] ?? 0) / sum - (one === answer ? 1 : 0)) * (counted[answer] ?? 1);
      if (Math.abs(wrong) < 1e-4) continue;
      usual[one] = (usual[one] ?? 0) - 0.02 * wrong;
      for (const [place, part] of example) {
        const weight = place * size + one;
        if (!isKept[weight]) continue;
        const slope = wrong * part + DECAY * (weights[weight] ?? 0);
        sums[weight] = (sums[weight] ?? 0) + slope * slope;
        weights[weight] = (weights[weight] ?? 0) - (RATE * slope) / Math.sqrt(sums[weight] ?? 1);
      }
    }
  }

  go(ROUNDS);
  const least = Float32Array.from(weights, Math.abs).sort().at(-MOST) ?? 0;
  for (const [at, weight] of weights.entries()) {
    if (Math.abs(weight) >= least) continue;
    isKept[at] = 0;
    weights[at] = 0;
  }
  go(ROUNDS_OF_KEPT);
  return packed(features, weights, usual);
}

function packed(
  features: readonly string[],
  weights: Float32Array,
  usual: Float32Array,
): AnswerWeights {
  const size = usual.length;
  const letterOf = (weight: number) =>
    lettersOf(Math.min(63, Math.max(0, Math.round(weight * STEPS) + MIDDLE)), 1);
  const rows = features
    .map((feature, place) => ({
      number: numberOf(feature),
      entries: Array.from(weights.subarray(place * size, (place + 1) * size)).flatMap(
        (weight, answer) =>
          letterOf(weight) === letterOf(0) ? [] : [lettersOf(answer, 2) + letterOf(weight)],
      ),
    }))
    .filter(({ entries }) => entries.length > 0)
    .sort((one, other) => one.number - other.number);
  let begin = 0;
  return {
    usual: Array.from(usual, letterOf).join(''),
    features: rows.map(({ number }) => lettersOf(number, 4)).join(''),
    begins: rows
      .map(({ entries }) => {
        const letters = lettersOf(begin, BEGIN);
        begin += entries.length;
        return letters;
      })
      .join(''),
    weights: rows.map(({ entries }) => entries.join('')).join(''),
  };
}
