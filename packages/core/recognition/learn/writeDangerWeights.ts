import { readFileSync, writeFileSync } from 'node:fs';
import { heardWords } from '../../src/locales/en-US/heardWords.js';
import { enUSPhrases } from '../../src/locales/en-US/phrases.js';
import { besideDangers, DANGER_TRAINING, writtenDangers } from './dangerLessons.js';
import { learn } from './learn.js';
import { sentencesIn } from './lessons.js';
import { moduleOf } from './moduleOf.js';

const folder = new URL('../../src/locales/en-US/', import.meta.url);
const others = sentencesIn(readFileSync(new URL('sentences.tsv', folder), 'utf8'));
const lessons = [...writtenDangers(), ...besideDangers(enUSPhrases.utterances, others)];
const text = moduleOf(learn(lessons, heardWords, DANGER_TRAINING), 'dangerWeights', 'dangers.tsv');
writeFileSync(new URL('dangerWeights.ts', folder), text);
console.log(`${lessons.length} sentences of danger and none, ${text.length} bytes`);
