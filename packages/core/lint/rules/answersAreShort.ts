import type { AnswerCard } from '../../src/model/answerCard.js';
import { answerCards } from '../../src/speech/answerCards.js';
import type { ContentRule, Finding, Subject } from '../rule.js';

const FEWEST = 15;
const MOST = 35;
/** A verdict is one sentence; an answer has one, seldom two. */
const MOST_OF_A_VERDICT = 20;
/** An answer with its caution; what comes first of yes and no, and the offer, are not counted. */
const MOST_SENTENCES = 4;
const MOST_OF_A_CAUTION = 22;

/** Long enough to say what is known and what to do, and short enough to be heard at three in the morning. */
export const answersAreShort: ContentRule = {
  name: 'answers-are-short',
  teaches: `An answer has ${FEWEST} to ${MOST} words before its verdict, its caution and its offer; a verdict is one sentence of at most ${MOST_OF_A_VERDICT}, and so is what to be careful about, of at most ${MOST_OF_A_CAUTION}: the rest is for whoever asks for more. All of it is at most ${MOST_SENTENCES} sentences.`,
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

function findingsIn({ shelf, id, text, verdicts, careful }: AnswerCard): Finding[] {
  const where = `${shelf}.${id}`;
  const finding = (message: string): Finding => ({ rule: 'answers-are-short', where, message });
  const words = wordsIn(text);
  const length = words < FEWEST || words > MOST ? [finding(`has ${words} words: "${text}".`)] : [];
  const long = verdicts.filter(
    (verdict) => wordsIn(verdict) > MOST_OF_A_VERDICT || /[.?!]\s/.test(verdict),
  );
  const care = careful.join(' ');
  const isCareLong = sentencesIn(care) > 1 || wordsIn(care) > MOST_OF_A_CAUTION;
  const sentences = sentencesIn(text) + sentencesIn(care);
  return [
    ...length,
    ...long.map((verdict) => finding(`has a long verdict: "${verdict}".`)),
    ...(isCareLong ? [finding(`has more than one short caution: "${care}".`)] : []),
    ...(sentences > MOST_SENTENCES ? [finding(`has ${sentences} sentences.`)] : []),
  ];
}

function sentencesIn(text: string): number {
  return text.split(/(?<=[.?!])\s+/).filter((sentence) => sentence !== '').length;
}

function wordsIn(text: string): number {
  return text.split(/\s+/).filter((word) => word !== '').length;
}
