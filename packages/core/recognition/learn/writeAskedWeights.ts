import { writeFileSync } from 'node:fs';
import type { IntentName } from '../../src/intents/intent.js';
import { heardWords } from '../../src/locales/en-US/heardWords.js';
import { enUSPhrases } from '../../src/locales/en-US/phrases.js';
import type { Lesson } from './learn.js';
import { learn, TRAINING } from './learn.js';
import { lessonsOf } from './lessons.js';
import { moduleOf } from './moduleOf.js';
import { otherQuestions, questionsOf } from './questions.js';

/** What is asked, whatever it asks of. */
const QUESTIONS: readonly IntentName[] = [
  'AskRemedy',
  'ExplainCause',
  'SleepPosition',
  'WhenToGetHelp',
  'NightWaking',
  'TurnOver',
  'GetUp',
];
/** Shorter ones are names, and a name alone asks nothing. */
const LEAST_WORDS = 3;
/** Two names need fewer features than forty. */
const MOST = 4000;

type Asked = 'asked' | 'none';
const own = lessonsOf(enUSPhrases.utterances, enUSPhrases.slotPhrases).map(
  (lesson): Lesson<Asked> => ({
    ...lesson,
    intent: QUESTIONS.includes(lesson.intent) ? 'asked' : 'none',
  }),
);
const questions = [...questionsOf({}), ...otherQuestions()].flatMap(
  ({ question, answer }): Lesson<Asked>[] =>
    question.split(' ').length < LEAST_WORDS
      ? []
      : [{ sentence: question, intent: answer === 'none' ? 'none' : 'asked' }],
);
const weights = learn<Asked>([...own, ...questions], heardWords, { ...TRAINING, most: MOST });
const text = moduleOf(weights, 'askedWeights', 'questions.tsv');
writeFileSync(new URL('../../src/locales/en-US/askedWeights.ts', import.meta.url), text);
console.log(`${own.length + questions.length} sentences, ${text.length} bytes`);
