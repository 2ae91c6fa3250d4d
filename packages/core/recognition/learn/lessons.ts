import { readFileSync } from 'node:fs';
import { askedIn } from '../../src/intents/asking.js';
import { clausedIn } from '../../src/intents/clauses.js';
import type { SlotPhrases, Utterances } from '../../src/intents/grammar.js';
import { hearingFrom } from '../../src/intents/hearing.js';
import type { IntentName, Slots } from '../../src/intents/intent.js';
import { meantByQuestion, NOTHING_OF_OURS } from '../../src/intents/questionAmong.js';
import { samplesOf } from '../../src/intents/samples.js';
import { parseTemplate } from '../../src/intents/template.js';
import { heardWords } from '../../src/locales/en-US/heardWords.js';
import { seededNumbers } from '../slips.js';
import type { Lesson } from './learn.js';
import { questionsOf } from './questions.js';

/** A line of a locale's sentences. */
export interface TaughtSentence extends Lesson {
  /** The slots said, where somebody has written them down. */
  readonly slots?: Slots;
}

/** How much a sentence made from a template counts beside one that somebody wrote. */
const MADE = 0.5;
/** How much all sentences that are made for one intent count together. */
const MOST_MADE = 60;
/** How often a sentence with a slot is made, each time with another phrase in it. */
const FILLED = 4;

/**
 * Reads sentences: one a line, with its intent behind a tab and, behind another, its slots.
 *
 * @param text the text of a `sentences.tsv`
 * @throws Error when a line has no intent
 */
export function sentencesIn(text: string): TaughtSentence[] {
  return text.split('\n').flatMap((line, at) => {
    if (line.trim() === '' || line.startsWith('#')) return [];
    const [sentence = '', intent, slots] = line.split('\t');
    if (!intent) throw new Error(`Line ${at + 1} has no intent: "${line}".`);
    const taught = { sentence, intent: intent as IntentName };
    return [slots ? { ...taught, slots: JSON.parse(slots) as Slots } : taught];
  });
}

/** What American English learns from: its sentences, and some that its templates make. */
export function lessonsOf(utterances: Utterances, slotPhrases: SlotPhrases): Lesson[] {
  const file = new URL('../../src/locales/en-US/sentences.tsv', import.meta.url);
  const own = sentencesIn(readFileSync(file, 'utf8'));
  const known = new Set(own.map(({ sentence }) => sentence));
  const questions = questionsOf({}).flatMap(({ question, answer }): Lesson[] => {
    const isSentence = question.split(' ').length >= LEAST_WORDS;
    return isSentence && isAsked(question) && !known.has(question)
      ? [{ sentence: question, intent: intentOfQuestion(answer), weight: ASKED }]
      : [];
  });
  return [...own, ...questions, ...made(utterances, slotPhrases)];
}

/** Only how it cuts and asks is needed here. */
const hearing = hearingFrom(heardWords, {
  intents: [],
  features: '',
  weights: '',
  scales: [],
  least: 0,
});

/** Shorter ones are names, and a name alone asks nothing. */
const LEAST_WORDS = 3;

/** How much a question counts that is there for what it asks: what is stated in it may mean something else elsewhere. */
const ASKED = 0.5;

/** Whether it is asked, and not only told. */
function isAsked(question: string): boolean {
  const { words, cutting } = hearing;
  return askedIn(clausedIn(question, cutting), words.asking, words.fillers, cutting) !== undefined;
}

/** What somebody means who asks for an answer. */
function intentOfQuestion(answer: string): IntentName {
  return answer === NOTHING_OF_OURS ? 'Unknown' : meantByQuestion(answer).intent;
}

function made(utterances: Utterances, slotPhrases: SlotPhrases): Lesson[] {
  const next = seededNumbers(1);
  const phrases = Object.fromEntries(
    Object.entries(slotPhrases).map(([slot, all]) => [slot, Object.keys(all)]),
  );
  const said = (word: string) => {
    const slot = /^\{(\w+)\}$/.exec(word)?.[1];
    const all = slot === undefined ? undefined : phrases[slot];
    return all ? (all[Math.floor(next() * all.length)] ?? word) : word;
  };
  return Object.entries(utterances).flatMap(([intent, entries]) => {
    const samples = entries.flatMap((entry) =>
      (typeof entry === 'string' ? [entry] : entry.templates).flatMap((template) =>
        samplesOf(parseTemplate(template)),
      ),
    );
    const each = Math.min(MADE, MOST_MADE / samples.length);
    return samples.flatMap((words) => {
      const times = words.some((word) => word.startsWith('{')) ? FILLED : 1;
      return Array.from({ length: times }, () => ({
        sentence: words.map(said).join(' '),
        intent: intent as IntentName,
        weight: each / times,
      }));
    });
  });
}
