import { readFileSync } from 'node:fs';
import { numberOf } from '../../src/intents/model.js';
import type { QuestionIndex } from '../../src/intents/nearestQuestion.js';
import { BEGIN, HUNDREDTHS, LENGTH, PLACE, rarity } from '../../src/intents/nearestQuestion.js';
import type { QuestionWords } from '../../src/intents/questionFeatures.js';
import { questionFeatures, questionReading } from '../../src/intents/questionFeatures.js';
import { tokensOf } from '../../src/intents/tokens.js';

/** A question that somebody may ask, and the answer that they want. */
export interface Question {
  readonly question: string;
  readonly answer: string;
}

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** Reads questions: one a line, with its answer behind a tab. */
export function questionsIn(text: string): Question[] {
  return text.split('\n').flatMap((line, at) => {
    if (line.trim() === '' || line.startsWith('#')) return [];
    const [question = '', answer] = line.split('\t');
    if (!answer) throw new Error(`Line ${at + 1} has no answer: "${line}".`);
    return [{ question, answer }];
  });
}

/** What American English is asked: its questions, and each name of a thing, which asks about it too. */
export function questionsOf(names: Readonly<Record<string, string | number>>): readonly Question[] {
  const file = new URL('../../src/locales/en-US/questions.tsv', import.meta.url);
  const named = Object.entries(names).map(([question, id]) => ({ question, answer: String(id) }));
  return [...questionsIn(readFileSync(file, 'utf8')), ...named];
}

/** The same questions as other people ask them: learned from, and held against nothing. */
export function otherQuestions(): readonly Question[] {
  const file = new URL('../../src/locales/en-US/otherQuestions.tsv', import.meta.url);
  return questionsIn(readFileSync(file, 'utf8'));
}

/**
 * Makes questions ready to be found by what they have in common with another.
 *
 * @param asked the questions
 * @param words which words mean the same
 */
export function indexed(asked: readonly Question[], words: QuestionWords): QuestionIndex {
  const reading = questionReading(words);
  const read = asked
    .map(({ question, answer }) => ({
      answer,
      features: questionFeatures(tokensOf(question), reading),
    }))
    .filter(({ features }) => features.size > 0);
  const answers = [...new Set(read.map(({ answer }) => answer))];
  const places = new Map<number, number[]>();
  for (const [at, { features }] of read.entries()) {
    for (const feature of features.keys()) {
      const number = numberOf(feature);
      places.set(number, [...(places.get(number) ?? []), at]);
    }
  }
  const rarityOf = (feature: string) => {
    const at = places.get(numberOf(feature)) ?? [];
    return rarity(new Set(at.map((place) => read[place]?.answer)).size, answers.length);
  };
  const lengths = read.map(({ features }) =>
    Math.sqrt([...features].reduce((sum, [name, part]) => sum + (part * rarityOf(name)) ** 2, 0)),
  );
  const sorted = [...places].sort(([one], [other]) => one - other);
  const begins = sorted.map((_, at) =>
    sorted.slice(0, at).reduce((sum, [, list]) => sum + list.length, 0),
  );
  return {
    answers,
    sizes: answers.map((id) => read.filter(({ answer }) => answer === id).length),
    questions: read
      .map(
        ({ answer }, at) =>
          lettersOf(answers.indexOf(answer), PLACE) +
          lettersOf(Math.round((lengths[at] ?? 0) * HUNDREDTHS), LENGTH),
      )
      .join(''),
    features: sorted.map(([number]) => lettersOf(number, 4)).join(''),
    begins: begins.map((begin) => lettersOf(begin, BEGIN)).join(''),
    found: sorted.flatMap(([, list]) => list.map((at) => lettersOf(at, PLACE))).join(''),
  };
}

/** A number in so many letters of base 64. */
export function lettersOf(number: number, letters: number): string {
  if (number >= 64 ** letters) throw new Error(`${number} does not fit into ${letters} letters.`);
  return Array.from(
    { length: letters },
    (_, at) => LETTERS[Math.floor(number / 64 ** (letters - 1 - at)) % 64],
  ).join('');
}
