import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { learn } from '../recognition/learn/learn.js';
import { sentencesIn } from '../recognition/learn/lessons.js';
import { hearingFrom } from '../src/intents/hearing.js';
import { recognise } from '../src/intents/recognise.js';
import { germanSentences, germanWords } from './germanHearing.js';

const MOST_BYTES = 300_000;
const textOf = (file: string) =>
  readFileSync(new URL(`../src/locales/en-US/${file}`, import.meta.url), 'utf8');

describe('what was learned', () => {
  it('is small', () => {
    expect(textOf('weights.ts').length).toBeLessThan(MOST_BYTES);
  });
});

describe('thirty sentences of another language', () => {
  const locale = hearingFrom(germanWords, learn(sentencesIn(germanSentences), germanWords));

  it.each([
    ['Hör auf', 'Stop'],
    ['bitte hör jetzt auf', 'Stop'],
    ['Mein Rücken schmerzt', 'ReportPain'],
    ['noch mal bitte', 'Repeat'],
    ['weiter', 'Next'],
    ['wie drehe ich mich um', 'TurnOver'],
    ['Fußball läuft heute', 'Unknown'],
  ])('are enough for "%s"', (sentence, intent) => {
    expect(recognise(sentence, { locale }).intent).toBe(intent);
  });

  it('are cut into clauses, and their alarms heard', () => {
    expect(recognise('Nein, ich kann nicht atmen', { locale }).slots).toEqual({
      symptom: 'breathless',
    });
    expect(recognise('ja, schon seit Jahren', { locale, expecting: 'symptom' }).intent).toBe('Yes');
  });
});
