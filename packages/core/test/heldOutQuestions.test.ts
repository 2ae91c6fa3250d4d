import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
  indexed,
  otherQuestions,
  questionsIn,
  questionsOf,
} from '../recognition/learn/questions.js';
import { compose, newConversation, recognise, renderText, respond } from '../src/index.js';
import { questionIndex } from '../src/locales/en-US/questionIndex.js';
import { emptyWords, sameWords } from '../src/locales/en-US/sameWords.js';
import { signedPhrases } from '../src/locales/en-US/slotPhrases.js';

const read = (path: string) => readFileSync(new URL(path, import.meta.url), 'utf8');

const rowsOf = (path: string) =>
  read(path)
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => {
      const [question = '', answers = ''] = line.split('\t');
      return { question, answers: answers === '' ? [] : answers.split('|') };
    });
const HELD_OUT = rowsOf('heldOutQuestions.tsv');
const TOLD_FIRST = rowsOf('toldThenAsked.tsv');

/** A little under what was measured last; it may only rise. */
const LEAST_REACHED = 0.79;
const LEAST_REACHED_BEHIND = 0.57;
const MOST_ANSWERED_OF_TOLD = 0.47;
const MOST_ANSWERED_OF_OTHERS = 0;
/** Worse than no answer: "have I hurt the baby?" "Yes", which was said of lifting one. It may only fall. */
const MOST_YES_TO_ANOTHER_QUESTION = 1;

/** What it was answered with: an entry, or the intent where none was spoken about. */
const reached = (question: string) => answered(question).reached;

function answered(question: string): {
  readonly reached: readonly string[];
  readonly text: string;
} {
  const intent = recognise(question);
  const [next, replies] = respond(newConversation, intent, { at: 0, turn: null });
  return {
    reached: [intent.intent, ...(next.topic ? [next.topic.id] : [])],
    text: renderText(compose(replies)),
  };
}

describe('questions that nothing was learned from', () => {
  it('are none of those that were', () => {
    const learned = new Set(
      [...questionsIn(read('../src/locales/en-US/questions.tsv')), ...otherQuestions()].map(
        ({ question }) => question,
      ),
    );
    expect(HELD_OUT.filter(({ question }) => learned.has(question))).toEqual([]);
  });

  it('reach their answer', () => {
    const asked = HELD_OUT.filter(({ answers }) => answers.length > 0);
    expect(asked.length).toBeGreaterThan(150);
    const right = asked.filter(({ question, answers }) =>
      reached(question).some((one) => answers.includes(one)),
    );
    expect(right.length / asked.length).toBeGreaterThan(LEAST_REACHED);
  });

  it('hear no yes or no that belongs to another', () => {
    const judged = HELD_OUT.map((one) => ({ ...one, ...answered(one.question) })).filter(
      ({ text }) => /^(?:Yes|No)[.,]/.test(text),
    );
    expect(judged.length).toBeGreaterThan(10);
    const wrong = judged.filter((one) => !one.reached.some((id) => one.answers.includes(id)));
    expect(wrong.length).toBeLessThanOrEqual(MOST_YES_TO_ANOTHER_QUESTION);
  });

  it('are left alone where they are of something else', () => {
    const others = HELD_OUT.filter(({ answers }) => answers.length === 0);
    expect(others.length).toBeGreaterThan(20);
    const answered = others.filter(({ question }) => reached(question).length > 1);
    expect(answered.length).toBeLessThanOrEqual(MOST_ANSWERED_OF_OTHERS);
  });
});

describe('a question behind what is told', () => {
  it('reaches its answer', () => {
    const asked = TOLD_FIRST.filter(({ answers }) => answers.length > 0);
    expect(asked.length).toBe(180);
    const right = asked.filter(({ question, answers }) =>
      reached(question).some((one) => answers.includes(one)),
    );
    expect(right.length / asked.length).toBeGreaterThan(LEAST_REACHED_BEHIND);
  });

  it('is not heard everywhere, where something is only told', () => {
    const told = TOLD_FIRST.filter(({ answers }) => answers.length === 0);
    expect(told.length).toBe(60);
    const answered = told.filter(({ question }) => reached(question).length > 1);
    expect(answered.length / told.length).toBeLessThanOrEqual(MOST_ANSWERED_OF_TOLD);
  });
});

it('what is asked is held against is what was written down last', () => {
  const names = signedPhrases()['remedy'] ?? {};
  expect(questionIndex).toEqual(
    indexed(questionsOf(names), { same: sameWords, empty: emptyWords }),
  );
});
