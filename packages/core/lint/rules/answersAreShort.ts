import type { AnswerCard } from '../../src/model/answerCard.js';
import { answerCards } from '../../src/speech/answerCards.js';
import type { ContentRule, Finding, Subject } from '../rule.js';

const FEWEST = 15;
const MOST = 35;
/** A verdict is one sentence; an answer has one, seldom two. */
const MOST_OF_A_VERDICT = 20;

/** Long enough to say what is known and what to do, and short enough to be heard at three in the morning. */
export const answersAreShort: ContentRule = {
  name: 'answers-are-short',
  teaches: `An answer has ${FEWEST} to ${MOST} words before its verdict, its cautions and its offer; a verdict is one sentence of at most ${MOST_OF_A_VERDICT}.`,
  check: (subject) => cardsOf(subject).flatMap(findingsIn),
};

function cardsOf({ shelves, locale }: Subject): readonly AnswerCard[] {
  try {
    return answerCards(shelves, locale);
  } catch {
    // Another rule says which words are missing.
    return [];
  }
}

function findingsIn({ shelf, id, text, verdicts }: AnswerCard): Finding[] {
  const where = `${shelf}.${id}`;
  const finding = (message: string): Finding => ({ rule: 'answers-are-short', where, message });
  const words = wordsIn(text);
  const length = words < FEWEST || words > MOST ? [finding(`has ${words} words: "${text}".`)] : [];
  const long = verdicts.filter(
    (verdict) => wordsIn(verdict) > MOST_OF_A_VERDICT || /[.?!]\s/.test(verdict),
  );
  return [...length, ...long.map((verdict) => finding(`has a long verdict: "${verdict}".`))];
}

function wordsIn(text: string): number {
  return text.split(/\s+/).filter((word) => word !== '').length;
}
