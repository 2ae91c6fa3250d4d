import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import {
  besideDangers,
  DANGER_TRAINING,
  writtenDangers,
} from '../recognition/learn/dangerLessons.js';
import { learn } from '../recognition/learn/learn.js';
import { learnAnswers } from '../recognition/learn/learnAnswers.js';
import { lessonsOf, sentencesIn } from '../recognition/learn/lessons.js';
import { lookAlikesIn } from '../recognition/learn/lookAlikes.js';
import { otherQuestions, questionsOf } from '../recognition/learn/questions.js';
import { answerWeights } from '../src/locales/en-US/answerWeights.js';
import { dangerWeights } from '../src/locales/en-US/dangerWeights.js';
import { heardWords } from '../src/locales/en-US/heardWords.js';
import { lookAlikes } from '../src/locales/en-US/lookAlikes.js';
import { enUSPhrases } from '../src/locales/en-US/phrases.js';
import { questionIndex } from '../src/locales/en-US/questionIndex.js';
import { emptyWords, sameWords } from '../src/locales/en-US/sameWords.js';
import { signedPhrases } from '../src/locales/en-US/slotPhrases.js';
import { weights } from '../src/locales/en-US/weights.js';

/** To learn it all once more takes twenty seconds of a processor. */
it('what was learned is learned again from the same sentences, to the last bit', () => {
  const lessons = lessonsOf(enUSPhrases.utterances, enUSPhrases.slotPhrases);
  expect(learn(lessons, heardWords)).toEqual(weights);
  const sentences = new URL('../src/locales/en-US/sentences.tsv', import.meta.url);
  const others = sentencesIn(readFileSync(sentences, 'utf8'));
  const dangers = [...writtenDangers(), ...besideDangers(enUSPhrases.utterances, others)];
  expect(learn(dangers, heardWords, DANGER_TRAINING)).toEqual(dangerWeights);
  const alike = lookAlikesIn(lessons, enUSPhrases.slotPhrases, heardWords.alarmWords);
  expect(alike).toEqual(lookAlikes);
  const questions = [...questionsOf(signedPhrases()['remedy'] ?? {}), ...otherQuestions()];
  const words = { same: sameWords, empty: emptyWords };
  expect(learnAnswers(questions, questionIndex.answers, words)).toEqual(answerWeights);
});
