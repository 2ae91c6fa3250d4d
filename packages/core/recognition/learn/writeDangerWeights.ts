import { readFileSync, writeFileSync } from 'node:fs';
import { heardWords } from '../../src/locales/en-US/heardWords.js';
import { enUSPhrases } from '../../src/locales/en-US/phrases.js';
import { DANGER_TRAINING, dangerLessonsOf } from './dangerLessons.js';
import { learn } from './learn.js';
import { sentencesIn } from './lessons.js';
import { moduleOf } from './moduleOf.js';

const folder = new URL('../../src/locales/en-US/', import.meta.url);
const others = sentencesIn(readFileSync(new URL('sentences.tsv', folder), 'utf8'));
const lessons = dangerLessonsOf(enUSPhrases.utterances, others);
const learned = { ...learn(lessons, heardWords, DANGER_TRAINING), least: 0.5 };
const text = moduleOf(learned, 'dangerWeights', 'dangers.tsv');
writeFileSync(new URL('dangerWeights.ts', folder), text);
console.log(`${lessons.length} sentences of danger and none, ${text.length} bytes`);
